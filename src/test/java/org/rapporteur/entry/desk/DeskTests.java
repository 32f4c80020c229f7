package org.rapporteur.entry.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.life.OpenedPeriod;
import org.rapporteur.report.life.Openings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The desk of the period after the example's, its questions and slips, as staff see them and answer. */
@WrittenApplication
class DeskTests {

    private static final String DESK = "/periods/2025-01";
    private static final String QUESTIONS = DESK + "/questions";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Openings openings;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    private MvcTestResult get(Member who, String address) {
        return mvc.get().uri(URI.create(address)).with(staff.as(who)).exchange();
    }

    private Document page(Role role, String address) {
        return page(get(staff.member(role), address));
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult post(Member who, String address, String... fields) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.add(fields[i], fields[i + 1]);
        }
        return mvc.post()
                .uri(address)
                .params(sent)
                .with(staff.as(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        return post(staff.member(EDITOR), address, fields);
    }

    private String question(String kind, String key) {
        return QUESTIONS + "/" + opened.number(kind, key);
    }

    private static Element waiting(Document desk, String words) {
        return desk.select(".waiting").stream()
                .filter(block -> block.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing waits with " + words));
    }

    @Test
    void whatWaitsIsGreyWithItsQuestionBesideItAndTheReportDoesNotPrintIt() {
        Document desk = page(EDITOR, DESK);
        Element row = waiting(desk, "The next meeting will take place on 19 September 2024")
                .closest(".entry-row");
        assertThat(row).isNotNull();
        assertThat(row.className()).contains("waits");
        assertThat(row.select("summary").text()).contains("U4SSC");
        assertThat(desk.select("#part-its .document").text()).contains("Y.4230");
        assertThat(desk.select(".missing").text()).contains("open questions");
        assertThat(page(EDITOR, DESK + "/report").text()).doesNotContain("The next meeting");
    }

    @Test
    void readersAreLedToTheReport() {
        assertThat(mvc.get().uri("/periods/2024-09")).hasRedirectedUrl("/periods/2024-09/report");
        assertThat(mvc.get().uri(DESK)).as("nobody told them of it").hasStatus(404);
    }

    @Test
    void anAnswerOnTheDeskIsShownAtItsPlaceAndTakenBackThere() {
        String question = question("account", "enum-information");
        MvcTestResult answer = post(
                question, "answer", "confirmed", "version", "0", "to", "desk", "why", "Asked SG2", "source", "Mail");
        int number = opened.number("account", "enum-information");
        assertThat(answer).hasStatus(303).hasRedirectedUrl(DESK + "#q-" + number);
        Document desk = page(EDITOR, DESK);
        assertThat(desk.select("#part-enum .document").text()).contains("ENUM is kept up to date");
        assertThat(desk.select("#part-enum .state").text()).contains("Still true. Asked SG2.", "Mail");
        assertThat(post(question + "/back", "version", "1", "to", "desk")).hasStatus(303);
        assertThat(page(EDITOR, DESK).select("#part-enum .document").text()).isEmpty();
    }

    @Test
    void anAnswerThatLacksItsReasonComesBackWithWhatWasTyped() {
        MvcTestResult answer =
                post(question("account", "enum-information"), "answer", "confirmed", "version", "0", "source", "Mail");
        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select(".problem-beside").text()).isEqualTo("Say why.");
        assertThat(page.select("[name=source]").attr("value")).isEqualTo("Mail");
        assertThat(page.select("[name=why]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void theSameReasonIsOnePressForTheNextQuestion() {
        post(question("account", "enum-information"), "answer", "confirmed", "version", "0", "why", "W", "source", "S");
        String next = question("account", "exchange-point-map");
        assertThat(page(EDITOR, next).select("[value=again]").attr("autofocus")).isNotNull();
        assertThat(page(EDITOR, next).select(".again").text()).contains("W — S");
        assertThat(post(next, "answer", "again", "version", "0")).hasStatus(303);
        assertThat(page(EDITOR, next).select(".state").text()).contains("Still true. W.");
    }

    @Test
    void aSeriesGoesFromOpenQuestionToOpenQuestionOfOneOwnerAndEndsAtTheList() {
        String first = get(staff.member(EDITOR), QUESTIONS + "/next?owner=T-SG20")
                .getMvcResult()
                .getResponse()
                .getRedirectedUrl();
        assertThat(first).isEqualTo(question("account", "iot-collaboration") + "?owner=T-SG20");
        int answered = 0;
        String next = first;
        while (next != null && next.contains("/questions/")) {
            String kind = page(EDITOR, next)
                    .select(".reply [name=answer]")
                    .eachAttr("value")
                    .get(0);
            String address = next.replaceFirst("\\?.*", "");
            MvcTestResult answer = post(
                    address, "answer", kind, "version", "0", "owner", "T-SG20", "why", "W", "source", "S", "number",
                    "3");
            next = followed(answer);
            answered++;
        }
        assertThat(answered).as("an account, two numbers, a draft").isEqualTo(4);
        assertThat(next).isEqualTo(QUESTIONS);
    }

    private String followed(MvcTestResult answer) {
        String next = Objects.requireNonNull(answer.getMvcResult().getResponse().getRedirectedUrl());
        assertThat(next).contains("/questions/next");
        return Objects.requireNonNull(
                get(staff.member(EDITOR), next).getMvcResult().getResponse().getRedirectedUrl());
    }

    @Test
    void whoComesLateIsTold() {
        String question = question("account", "enum-information");
        post(question, "answer", "retired", "version", "0", "why", "Gone");
        MvcTestResult late = post(
                staff.member(ADMINISTRATOR),
                question,
                "answer",
                "confirmed",
                "version",
                "0",
                "why",
                "W",
                "source",
                "S");
        assertThat(late).hasStatus(409);
        assertThat(page(late).select("[role=alert]").text()).contains("Somebody answered this meanwhile");
        assertThat(page(late).select(".state").text()).contains("Told no more. Gone.");
    }

    @Test
    void updatingOpensTheFormWithTheLastAccountAndSavingItAnswers() {
        String question = question("account", "enum-information");
        String form = page(EDITOR, question).select("a[accesskey=u]").attr("href");
        Document page = page(EDITOR, form);
        assertThat(page.select("[name=text]").text()).startsWith("The information that ITU-T holds on ENUM");
        assertThat(page.select("option[selected]").eachText()).contains("2025-01");
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        page.select(".record-form [name]").forEach(field -> take(field, sent));
        sent.set("text", "News of ENUM.");
        MvcTestResult saved = mvc.post()
                .uri("/activities")
                .params(sent)
                .with(staff.as(EDITOR))
                .with(csrf())
                .exchange();
        assertThat(saved).hasStatus(303);
        assertThat(saved.getMvcResult().getResponse().getRedirectedUrl()).startsWith(QUESTIONS + "/next?after=");
        assertThat(page(EDITOR, question).select(".state").text()).startsWith("Told anew.");
        assertThat(page(EDITOR, DESK).select("#part-enum .document").text()).contains("News of ENUM.");
    }

    private static void take(Element field, MultiValueMap<String, String> sent) {
        boolean box = field.attr("type").equals("checkbox");
        if (field.is("button") || box && !field.hasAttr("checked")) {
            return;
        }
        Element chosen = field.is("select") ? field.selectFirst("option[selected]") : field;
        sent.add(field.attr("name"), chosen == null ? "" : chosen.is("textarea") ? chosen.wholeText() : chosen.val());
    }

    @Test
    void savingGoesNowhereElseThanWhereItIsAskedFrom() {
        Document page = page(EDITOR, "/topics/dlt/edit?return=https://example.org/");
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        page.select(".record-form [name]").forEach(field -> take(field, sent));
        MvcTestResult saved = mvc.post()
                .uri("/topics/dlt")
                .params(sent)
                .with(staff.as(EDITOR))
                .with(csrf())
                .exchange();
        assertThat(saved).hasStatus(303).hasRedirectedUrl("/topics/dlt");
    }

    @Test
    void aSlipKeepsAllItsAnswersOrNone() {
        String slip = DESK + "/slip/T-SG20";
        int account = opened.number("account", "iot-collaboration");
        int draft = opened.number("promise", "text/T-Y.4480");
        Member contributor = staff.contributorOf("T");
        MvcTestResult little = post(
                contributor,
                slip,
                "answer." + draft,
                "pending",
                "version." + draft,
                "0",
                "answer." + account,
                "confirmed",
                "version." + account,
                "0",
                "source",
                "Report of the January meeting");
        assertThat(little).hasStatus(422);
        assertThat(page(little).select(".slip-item").size()).isEqualTo(4);
        assertThat(page(little).select("[name=answer." + draft + "][checked]").val())
                .isEqualTo("pending");
        MvcTestResult kept = post(
                contributor,
                slip,
                "answer." + draft,
                "pending",
                "version." + draft,
                "0",
                "answer." + account,
                "confirmed",
                "version." + account,
                "0",
                "why",
                "Asked",
                "source",
                "Report of the January meeting");
        assertThat(kept).hasStatus(303);
        assertThat(page(EDITOR, slip).select(".slip-item").size()).isEqualTo(2);
        assertThat(page(EDITOR, slip).select(".slip-done").text()).contains("Still true. Asked.");
    }

    @Test
    void contributorsAnswerForTheirOwnOnly() {
        Member contributor = staff.contributorOf("D");
        String foreign = question("account", "iot-collaboration");
        assertThat(post(contributor, foreign, "answer", "retired", "version", "0", "why", "W"))
                .hasStatus(403);
        assertThat(page(get(contributor, foreign)).select(".reply")).isEmpty();
        assertThat(post(
                        contributor,
                        question("account", "connectivity-burundi"),
                        "answer",
                        "retired",
                        "version",
                        "0",
                        "why",
                        "W"))
                .hasStatus(303);
    }

    @Test
    void firstPagesTellWhatIsOwed() {
        String owed =
                page(get(staff.contributorOf("D"), "/enter")).select(".owed").text();
        assertThat(owed).startsWith("What you owe").contains("ITU-D SG1").doesNotContain("U4SSC");
        String missing = page(EDITOR, "/enter").select(".owed").text();
        assertThat(missing).startsWith("Missing before issue").contains("open questions", "U4SSC", "ITU-D SG1");
    }

    @Test
    void theNextPeriodIsProposedFromTheLastAndOpenedOnce() {
        Document form = page(EDITOR, DESK + "/next");
        assertThat(form.select("[name=meeting]").val()).startsWith("Twenty-second meeting – Geneva, ");
        assertThat(form.select("[name=documentNumber]").val()).isEqualTo("CWG-Internet-22/2");
        assertThat(get(staff.member(EDITOR), "/periods/2024-09/next")).hasRedirectedUrl(DESK);
        MvcTestResult wrong = post(
                DESK + "/next",
                "code",
                "2025-06",
                "starts",
                "2025-02-01",
                "ends",
                "2025-01-01",
                "cutOff",
                "soon",
                "meeting",
                "Twenty-second meeting",
                "documentNumber",
                "22/2");
        assertThat(wrong).hasStatus(422);
        assertThat(page(wrong).select(".problems a").eachAttr("href")).containsExactly("#cutOff", "#ends");
    }
}
