package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Records are entered and changed by their forms. */
@WrittenApplication
class EntryTests {

    @Autowired
    Forms forms;

    @Autowired
    Staff staff;

    @Autowired
    History history;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aChangeIsSavedAndToldInItsHistory() {
        Open form = forms.open(EDITOR, "/topics/dlt/edit")
                .type("name", "Distributed ledgers")
                .type("why", "Shorter");
        MvcTestResult answer = form.send();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/topics/dlt");
        Revision revision = history.latest("topics", "dlt").orElseThrow();
        assertThat(revision.sheet().text("name")).isEqualTo("Distributed ledgers");
        assertThat(List.of(revision.who(), revision.why(), revision.action().code()))
                .containsExactly("editor", "Shorter", "changed");
        assertThat(forms.get(EDITOR, "/history/topics/dlt"))
                .bodyText()
                .contains("<del>", "<ins>", "Shorter", "Distributed ledgers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resolutions/PP-180",
                "/topics/enum",
                "/study-groups/D-SG1",
                "/study-groups/T-SG13",
                "/periods/2024-09",
                "/recommendations/T-X.1352-2022-Amd.1-202403",
                "/recommendations/R-M.2083-0",
                "/recommendations/T-Q.TSCA",
                "/tallies/imt-2020-under-approval-sg13",
                "/activities/ipv6-laboratory-montenegro@2024-09",
                "/activities/iot-collaboration@2024-09"
            })
    void aFormSentAsItWasOpenedLeavesNoTrace(String address) {
        String[] parts = address.split("/");
        int before = history.version(parts[1], parts[2]);
        assertThat(before).isPositive();
        assertThat(forms.open(EDITOR, address + "/edit")
                        .type("why", "Nothing at all")
                        .send())
                .hasStatus(303);
        assertThat(history.version(parts[1], parts[2])).isEqualTo(before);
    }

    @Test
    void twoPeopleAtOnceMeetAPageWithBothVersions() {
        Open first = forms.open(EDITOR, "/topics/ott/edit").type("name", "Over-the-top services");
        Open second = forms.open(ADMINISTRATOR, "/topics/ott/edit")
                .type("name", "OTT applications")
                .choose("resolutions", "PP-206", "PP-102");
        assertThat(first.send()).hasStatus(303);
        MvcTestResult answer = second.send();
        assertThat(answer).hasStatus(409);
        assertThat(Forms.page(answer).select(".both-field").text())
                .contains("Over-the-top services", "OTT applications", "changed by both");
        assertThat(history.latest("topics", "ott").orElseThrow().sheet().text("name"))
                .isEqualTo("Over-the-top services");
        Open merged = forms.again(ADMINISTRATOR, answer);
        assertThat(merged.value("name")).isEqualTo("OTT applications");
        assertThat(merged.send()).hasStatus(303);
        assertThat(history.latest("topics", "ott").orElseThrow().sheet().text("name"))
                .isEqualTo("OTT applications");
    }

    @Test
    void whatOnlyTheOtherChangedIsInTheMergedForm() {
        Open first = forms.open(EDITOR, "/study-groups/T-SG5/edit").type("name", "Environment and climate");
        Open second = forms.open(ADMINISTRATOR, "/study-groups/T-SG5/edit").type("existsFrom", "1997-01-01");
        first.send();
        Open merged = forms.again(ADMINISTRATOR, second.send());
        assertThat(merged.value("name")).isEqualTo("Environment and climate");
        assertThat(merged.value("existsFrom")).isEqualTo("1997-01-01");
    }

    @Test
    void aFormSentTwiceMakesOneRecord() {
        Open form = forms.open(EDITOR, "/topics/new").type("slug", "quantum").type("name", "Quantum networks");
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl("/topics/quantum");
        assertThat(form.send()).hasStatus(303).hasRedirectedUrl("/topics/quantum");
        assertThat(history.version("topics", "quantum")).isEqualTo(1);
    }

    @Test
    void aFormSentTwiceAtOnceMakesOneRecord() throws InterruptedException {
        Open form = forms.open(EDITOR, "/topics/new").type("slug", "metaverse").type("name", "Metaverse");
        List<Thread> threads = List.of(new Thread(form::send), new Thread(form::send), new Thread(form::send));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(history.version("topics", "metaverse")).isEqualTo(1);
    }

    @Test
    void aKeyIsTakenOnce() {
        Open form = forms.open(EDITOR, "/topics/new").type("slug", "ipv6").type("name", "Another name");
        MvcTestResult answer = form.send();
        assertThat(answer).hasStatus(422);
        assertThat(Forms.problems(answer).get("slug")).contains("already");
        assertThat(forms.again(EDITOR, answer).value("name")).isEqualTo("Another name");
    }

    @Test
    void aNameIsTakenOnce() {
        Open form = forms.open(EDITOR, "/topics/new").type("slug", "ipv6-again").type("name", "IPv6");
        assertThat(Forms.problems(form.send())).containsKey("name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "designation | Q.3 banana | designation | not read as a designation",
                "stages | agreed 2024-06-29 | stages | never agreed",
                "stages | approved 2024-02-30 | stages | Line 1",
                "stages | consented 2024-07-01\\napproved 2024-06-29 | stages | cannot be",
                "stages | approved in 2031-05 | stages | no period",
                "group | T-SG39 | group | not known",
                "group | SG21 | group | was not at work on",
                "link | itu.int | link | https://",
                "revises | T-J.999-200001 | revises | not known",
                "source | '' | source | needed",
                "kind | supplement | kind | another kind",
                "topics | cheese | topics | not one of the choices"
            })
    void whatIsWrongIsToldBesideTheField(String field, String text, String beside, String words) {
        jdbc.update("insert into body (code, kind, acronym, name, exists_from)"
                + " values ('T-SG21', 'study-group', 'SG21', 'Multimedia', '2025-01-01') on conflict do nothing");
        MvcTestResult answer = forms.open(EDITOR, "/recommendations/T-Q.5009-202406/edit")
                .type(field, text.replace("\\n", "\n"))
                .send();
        assertThat(answer).hasStatus(422);
        assertThat(Forms.problems(answer).get(beside)).contains(words);
        assertThat(Forms.page(answer).select(".problems a[href=#field-" + beside + "]"))
                .isNotEmpty();
    }

    @Test
    void allProblemsAreToldAtOnce() {
        MvcTestResult answer = forms.open(EDITOR, "/recommendations/new").send();
        assertThat(Forms.problems(answer)).containsKeys("designation", "kind", "sector", "source");
    }

    @Test
    void aTextIsEnteredAsPeopleWriteIt() {
        MvcTestResult answer = forms.open(EDITOR, "/recommendations/new")
                .type("kind", "recommendation")
                .type("sector", "T")
                .type("designation", "Y.4610 (07/2024)")
                .type("title", "Digital twins")
                .type("group", "SG20")
                .type("stages", "Approved on 10 July 2024\nconsented in 2024-09")
                .choose("topics", "iot-smart-cities")
                .type("source", "Meeting report")
                .send();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/recommendations/T-Y.4610-202407");
        assertThat(history.latest("recommendations", "T-Y.4610-202407")
                        .orElseThrow()
                        .sheet()
                        .fields())
                .containsEntry("designation", "ITU-T Y.4610 (07/2024)")
                .containsEntry("group", "T-SG20")
                .containsEntry("stages", "consented in 2024-09\napproved 2024-07-10");
    }

    @Test
    void contributorsWriteWhatIsTheirsAlone() {
        var ours = staff.contributorOf("R");
        assertThat(forms.get(ours, "/topics/new")).hasStatus(403);
        assertThat(forms.get(ours, "/recommendations/T-J.153-202406/edit")).hasStatus(403);
        assertThat(forms.open(EDITOR, "/recommendations/T-J.153-202406/edit")
                        .as(ours)
                        .type("title", "Taken")
                        .send())
                .hasStatus(403);
        assertThat(forms.open(EDITOR, "/recommendations/R-M.2083-0/edit")
                        .as(ours)
                        .type("sector", "D")
                        .send())
                .hasStatus(403);
        assertThat(forms.open(ours, "/recommendations/R-M.2083-0/edit")
                        .type("source", "Meeting report")
                        .send())
                .hasStatus(303);
        assertThat(forms.get(CONTRIBUTOR, "/tallies/imt-2020-under-approval-sg13/edit"))
                .hasStatus(403);
    }

    @Test
    void aRecordIsWithdrawnForAReasonAndRestoredFromItsHistory() {
        forms.open(EDITOR, "/topics/new")
                .type("slug", "satellites")
                .type("name", "Satellites")
                .send();
        assertThat(withdraw("/topics/satellites", "")).hasStatus(422);
        assertThat(withdraw("/topics/satellites", "Entered by mistake")).hasStatus(303);
        assertThat(forms.get(EDITOR, "/topics/satellites")).hasStatus(404);
        assertThat(forms.get(EDITOR, "/history/topics/satellites")).bodyText().contains("Entered by mistake");
        assertThat(forms.open(EDITOR, "/topics/satellites/edit?revision=1").send())
                .hasStatus(303);
        Revision restored = history.latest("topics", "satellites").orElseThrow();
        assertThat(Map.of(
                        "number", restored.number(), "action", restored.action().code()))
                .isEqualTo(Map.of("number", 3, "action", "restored"));
    }

    @Test
    void whatOtherRecordsReferToStays() {
        assertThat(withdraw("/topics/imt-2020", "Old"))
                .hasStatus(422)
                .bodyText()
                .contains("refer to this record");
        assertThat(withdraw("/study-groups/T-SG13", "Old"))
                .hasStatus(422)
                .bodyText()
                .contains("refer to this record");
        assertThat(withdraw("/resolutions/PP-101", "Old"))
                .hasStatus(422)
                .bodyText()
                .contains("refer to this record");
        assertThat(withdraw("/periods/2024-09", "Old"))
                .hasStatus(422)
                .bodyText()
                .contains("refer to this record");
    }

    @Test
    void aTextThatTheReportTellsByNameStays() {
        assertThat(withdraw("/recommendations/T-Y.4703-202403", "Old"))
                .hasStatus(422)
                .bodyText()
                .contains("The report would claim");
    }

    @Test
    void anAccountClaimsOnlyWhatRecordsAnswer() {
        MvcTestResult answer = forms.open(EDITOR, "/activities/ipv6-laboratory-montenegro@2024-09/edit")
                .type("text", "In all {figure nobody-counted} came.")
                .send();
        assertThat(answer).hasStatus(422).bodyText().contains("nobody-counted");
    }

    @Test
    void anEditionAPeriodAccountsForStays() {
        MvcTestResult answer = forms.open(EDITOR, "/resolutions/PP-206/edit")
                .type("editions", "(Rev. Bucharest, 2022) OTTs")
                .send();
        assertThat(answer).hasStatus(422);
        assertThat(Forms.problems(answer).get("editions")).contains("accounts for an edition");
    }

    @Test
    void aPeriodInClearanceKeepsItsNumbers() {
        Open form = forms.open(EDITOR, "/periods/new");
        form.type("code", "2023-10")
                .type("title", "Earlier")
                .type("starts", "2023-01-01")
                .type("ends", "2024-01-31")
                .type("cutOff", "2024-01-31")
                .type("visibility", "staff")
                .type("state", "in-clearance");
        assertThat(form.send()).hasStatus(303);
        MvcTestResult moved = forms.open(EDITOR, "/periods/2023-10/edit")
                .type("cutOff", "2023-11-01")
                .send();
        assertThat(Forms.problems(moved).get("state")).contains("in clearance");
        MvcTestResult back = forms.open(EDITOR, "/periods/2023-10/edit")
                .type("state", "open")
                .send();
        assertThat(Forms.problems(back).get("state")).contains("never back");
        assertThat(forms.open(EDITOR, "/periods/2023-10/edit")
                        .type("meeting", "Nineteenth")
                        .send())
                .hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued", "issued-elsewhere"})
    void noFormIssuesAReport(String issued) {
        String code = "2022-" + issued;
        Open form = forms.open(EDITOR, "/periods/new")
                .type("code", code)
                .type("title", "Earlier still")
                .type("starts", "2022-01-01")
                .type("ends", "2022-12-31")
                .type("cutOff", "2022-12-31")
                .type("visibility", "staff");
        assertThat(stateRefused(form.type("state", issued))).contains("No form issues a report");
        assertThat(form.type("state", "open").send()).hasStatus(303);
        assertThat(stateRefused(edited(code).type("state", issued))).contains("No form issues a report");
        assertThat(edited(code).type("state", "in-clearance").send()).hasStatus(303);
        assertThat(stateRefused(edited(code).type("state", issued))).contains("No form issues a report");
    }

    private Open edited(String period) {
        return forms.open(EDITOR, "/periods/" + period + "/edit");
    }

    private static String stateRefused(Open form) {
        MvcTestResult answer = form.send();
        assertThat(answer).hasStatus(422);
        return String.valueOf(Forms.problems(answer).get("state"));
    }

    @Test
    void whatThePeriodsShareIsPartOfEachAccount() {
        jdbc.update(
                "insert into period (series, counts_from, code, starts, ends, cut_off, title, meeting_group, meeting, document_number,"
                        + " language_note, source, counts_changes, visibility, state) values ('cwg-internet', '2024-08-16', '2025-09', '2024-10-01',"
                        + " '2025-09-30', '2025-09-01', 'Next', '', '', '', '', '', false, 'staff', 'open')");
        Open next = forms.open(EDITOR, "/activities/smart-cities-task-force@2024-09/edit");
        String other = "/activities";
        next.type("slug", "smart-cities-task-force").type("period", "2025-09").type("text", "It went on.");
        assertThat(next.type("figures", "").sendTo(other)).hasStatus(303);
        int before = history.version("activities", "smart-cities-task-force@2024-09");
        forms.open(EDITOR, "/activities/smart-cities-task-force@2025-09/edit")
                .type("name", "Task force")
                .send();
        assertThat(history.version("activities", "smart-cities-task-force@2024-09"))
                .isEqualTo(before + 1);
    }

    @Test
    void draftsAreKeptOfferedAndGoneOnceSaved() {
        Open form = forms.open(EDITOR, "/topics/training/edit").type("name", "Half a na");
        assertThat(form.sendTo("/drafts")).hasStatus(303);
        assertThat(forms.get(EDITOR, "/topics/training/edit")).bodyText().contains("You have a draft");
        assertThat(forms.get(EDITOR, "/enter")).bodyText().contains("Half a na");
        assertThat(forms.get(ADMINISTRATOR, "/topics/training/edit")).bodyText().doesNotContain("You have a draft");
        Open draft = forms.open(EDITOR, "/topics/training/edit?draft=yes");
        assertThat(draft.value("name")).isEqualTo("Half a na");
        draft.type("name", "Training and capacity building").send();
        assertThat(forms.get(EDITOR, "/topics/training/edit")).bodyText().doesNotContain("You have a draft");
    }

    @Test
    void fieldsThatAreMissingFromTheRequestStayAsTheyAre() {
        Open form =
                forms.open(EDITOR, "/topics/its/edit").type("name", "Transport").leaveOut("_resolutions");
        assertThat(form.leaveOut("resolutions").type("colour", "blue").send()).hasStatus(303);
        assertThat(history.latest("topics", "its").orElseThrow().sheet().lines("resolutions"))
                .isNotEmpty();
    }

    private MvcTestResult withdraw(String address, String why) {
        return forms.open(EDITOR, address + "/edit").type("why", why).sendTo(address + "/withdraw");
    }
}
