package org.rapporteur.entry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Findings are waived, silence is signed, paragraphs are commented on, from the pages; all is taken back. */
@WrittenApplication
@Transactional
class AnswersTests {

    private static final String BLOCK = "introduction.introduction";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private Document page(Member who, String address) {
        MvcTestResult answer = mvc.get().uri(address).with(staff.as(who)).exchange();
        assertThat(answer).hasStatus(200);
        return Jsoup.parse(
                new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult send(Member who, Element form, String... typed) {
        assertThat(form).isNotNull();
        var request = mvc.post()
                .uri(form.attr("action"))
                .with(staff.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        form.select("input[type=hidden]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        return request.exchange();
    }

    @Test
    void aFindingIsWaivedWithAReasonAndShownAsWaived() {
        Member editor = staff.member(Role.EDITOR);
        Document before = page(editor, "/periods/2024-09/check");
        Element form = before.expectFirst(".finding form");
        String rule = form.expectFirst("[name=rule]").val();
        assertThat(send(editor, form, "reason", " ")).hasStatus(303);
        assertThat(jdbc.queryForObject("select count(*) from waiver", Integer.class))
                .isZero();
        assertThat(send(editor, form, "reason", "It is <right>")).hasStatus(303);
        assertThat(send(editor, form, "reason", "Another reason")).hasStatus(303);
        assertThat(page(editor, "/periods/2024-09/check")
                        .select(".finding .said")
                        .text())
                .as(rule)
                .contains("Waived by " + editor.name() + ": It is <right>")
                .doesNotContain("Another reason");
        assertThat(page(staff.contributorOf("T"), "/periods/2024-09/check").select(".finding form"))
                .isEmpty();
    }

    @Test
    void aWaiverIsTakenBackAndStaysTold() {
        Member editor = staff.member(Role.EDITOR);
        Element form = page(editor, "/periods/2024-09/check").expectFirst(".finding form");
        assertThat(send(editor, form, "reason", "It is right")).hasStatus(303);
        Element back = page(editor, "/periods/2024-09/check").expectFirst("form[action$=/waivers/back]");
        assertThat(send(editor, back)).hasStatus(303);
        assertThat(send(editor, back)).as("sent twice").hasStatus(303);
        Document after = page(editor, "/periods/2024-09/check");
        assertThat(after.select("form[action$=/waivers/back]")).isEmpty();
        assertThat(after.select(".finding-answer").text())
                .contains(
                        "Was waived by " + editor.name() + " because It is right; " + editor.name() + " took it back.");
    }

    @Test
    void whatIsNotThereIsAnsweredNot() {
        Member editor = staff.member(Role.EDITOR);
        assertThat(signed(editor, "2024-08", "PP-102")).hasStatus(404);
        assertThat(signed(editor, "2024-09", "PP-999")).hasStatus(404);
        assertThat(signed(editor, "2024-09", "PP-102\0")).hasStatus(404);
        assertThat(signed(editor, "2024-09", "P".repeat(3000))).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/periods/2024-09/waivers")
                        .with(staff.as(editor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("block", "{x}\r\n"))
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri("/periods/2024-08/waivers/back")
                        .with(staff.as(editor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(404);
    }

    private MvcTestResult signed(Member who, String period, String resolution) {
        return mvc.post()
                .uri("/periods/{period}/nothing-to-report", period)
                .with(staff.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("resolution", resolution)
                .param("sector", "R")
                .param("reason", "Because")
                .exchange();
    }

    @Test
    void signedSilenceIsPrintedWhereSomebodyWantsIt() {
        Member director = staff.member("silent-director", Role.CLEARER, List.of("R"), List.of());
        Element form = page(director, "/periods/2024-09/coverage").expectFirst(".silences form");
        String number = form.expectFirst("[name=resolution]").val().replaceFirst("^.*-", "");
        assertThat(send(director, form, "reason", "No work", "printed", "true")).hasStatus(303);
        assertThat(page(director, "/periods/2024-09/coverage")
                        .select(".silences")
                        .text())
                .contains("The report says so.");
        assertThat(page(director, "/periods/2024-09/report").select(".document").text())
                .contains("ITU-R has nothing to report under Resolution " + number + ".");
        assertThat(page(director, "/periods/2024-09")
                        .expectFirst("#part-introduction")
                        .text())
                .contains("ITU-R has nothing to report under Resolution " + number + ".");
    }

    @Test
    void whatWasWaivedBeforeIsConfirmedWithOnePress() {
        Member editor = staff.member(Role.EDITOR);
        Element form = page(editor, "/periods/2024-09/check").expectFirst(".finding form");
        jdbc.update("""
                insert into period (code, series, starts, ends, counts_from, cut_off, title, meeting_group, meeting,
                    document_number, language_note, source, counts_changes, visibility, state, version)
                select '2024-01', series, date '2023-10-01', date '2024-01-31', date '2023-10-01', counts_from - 1, title,
                    meeting_group, meeting, document_number, language_note, source, counts_changes, 'staff', 'open', 0
                from period where code = '2024-09'
                """);
        jdbc.update(
                "insert into waiver (period, rule, block, words, reason, who, at) values ('2024-01', ?, ?, ?, 'Told so', 'Ana', now())",
                form.expectFirst("[name=rule]").val(),
                form.expectFirst("[name=block]").val(),
                form.expectFirst("[name=words]").val());
        Element suggested = page(editor, "/periods/2024-09/check").expectFirst(".finding form.inline");
        assertThat(suggested.text()).contains("Was waived in 2024-01 because Told so (Ana): still right?");
        assertThat(send(editor, suggested)).hasStatus(303);
        assertThat(jdbc.queryForObject(
                        "select reason || carried_from from waiver where period = '2024-09'", String.class))
                .isEqualTo("Told so2024-01");
    }

    @Test
    void silenceIsSignedBySomebodyOfTheSectorAndStaysSigned() {
        Member director = staff.member("silent-director", Role.CLEARER, List.of("R"), List.of());
        Document coverage = page(director, "/periods/2024-09/coverage");
        Element form = coverage.expectFirst(".silences form");
        assertThat(coverage.select(".silences form [name=sector]").eachAttr("value"))
                .containsOnly("R");
        assertThat(send(director, form, "reason", "No work in this period")).hasStatus(303);
        assertThat(page(director, "/periods/2024-09/coverage")
                        .select(".silences")
                        .text())
                .contains("Nothing to report, signed by silent-director on")
                .contains("No work in this period");
        assertThat(send(staff.contributorOf("T"), form, "reason", "Mine")).hasStatus(403);
    }

    @Test
    void aParagraphIsCommentedOnAnsweredAndSettled() {
        Member editor = staff.member(Role.EDITOR);
        String address = "/periods/2024-09/comments/" + BLOCK;
        Element form = page(editor, address).expectFirst("form.reply");
        assertThat(send(editor, form, "text", "Is this <so>?")).hasStatus(303);
        assertThat(send(editor, form, "text", "Is this <so>?")).hasStatus(303);
        assertThat(jdbc.queryForObject("select count(*) from paragraph_comment", Integer.class))
                .as("sent twice, said once")
                .isEqualTo(1);
        Document again = page(staff.contributorOf("T"), address);
        String id = again.expectFirst("#answers option").val();
        assertThat(send(staff.contributorOf("T"), again.expectFirst("form.reply"), "text", "It is.", "answers", id))
                .hasStatus(303);
        Element shown = page(editor, "/periods/2024-09").expectFirst(".comment");
        assertThat(shown.text()).contains("Is this <so>?").contains("It is.");
        assertThat(page(editor, "/periods/2024-09").expectFirst(".missing").text())
                .contains("One open comment");
        assertThat(send(editor, shown.expectFirst("form"))).hasStatus(303);
        assertThat(page(editor, "/periods/2024-09").select(".comment")).isEmpty();
        assertThat(page(editor, address).text()).contains("Settled by " + editor.name());
    }
}
