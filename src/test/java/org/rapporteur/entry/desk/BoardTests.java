package org.rapporteur.entry.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Board, desk and first page show each what is theirs to do; all is taken back. */
@WrittenApplication
@Transactional
class BoardTests {

    private static final String SECTION = "iot-smart-cities";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    private Document page(Member who, String address) {
        return page(mvc.get().uri(address).with(staff.as(who)).exchange());
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static Element row(Document board) {
        Element row = board.expectFirst("#section-" + SECTION);
        assertThat(row).as(board.text()).isNotNull();
        return row;
    }

    private MvcTestResult press(Member who, Element place, String act, String comment) {
        var request = mvc.post()
                .uri("/periods/2024-09/clearance")
                .with(staff.as(who))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        Element button = place.expectFirst("button[value=" + act + "]");
        assertThat(button).as(act + " in " + place.text()).isNotNull();
        Objects.requireNonNull(button.closest("form"))
                .select("input[type=hidden]")
                .forEach(input -> request.param(input.attr("name"), input.attr("value")));
        return request.param("act", act).param("comment", comment).exchange();
    }

    private void assign(String owner, String due) {
        assertThat(mvc.post()
                        .uri("/periods/2024-09/assignment")
                        .with(staff.as(Role.EDITOR))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("section", SECTION)
                        .param("version", "0")
                        .param("owner", owner)
                        .param("due", due))
                .hasStatus(303);
    }

    private Member director() {
        return staff.member("board-director", Role.CLEARER, List.of("T"), List.of());
    }

    @Test
    void aSectionIsSubmittedReturnedAndClearedFromTheBoard() {
        Member editor = staff.member(Role.EDITOR);
        String board = "/periods/2024-09/board";
        assign("T", "");
        assertThat(row(page(editor, board)).text())
                .contains("Not started")
                .contains("Submit")
                .doesNotContain("Return");
        assertThat(press(editor, row(page(editor, board)), "submitted", ""))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(board + "#section-" + SECTION);
        assertThat(page(director(), "/enter").expectFirst(".owed").text())
                .contains("What waits for you")
                .contains("to be cleared");
        Element seen = row(page(director(), board));
        assertThat(press(director(), seen, "returned", "")).hasStatus(422);
        assertThat(press(director(), seen, "returned", "Which <cities>?")).hasStatus(303);
        assertThat(row(page(editor, board)).text()).contains("Returned by board-director: Which <cities>?");
        assertThat(page(press(director(), seen, "cleared", ""))
                        .expectFirst(".problems")
                        .text())
                .contains("Somebody was there meanwhile");
        assertThat(press(editor, row(page(editor, board)), "submitted", "")).hasStatus(303);
        assertThat(press(director(), row(page(director(), board)), "cleared", ""))
                .hasStatus(303);
        assertThat(row(page(editor, board)).text()).contains("Cleared by board-director on");
        assertThat(page(editor, board).text()).contains("1 of ");
    }

    @Test
    void theDeskShowsTheSameBesideEachPart() {
        Member editor = staff.member(Role.EDITOR);
        Element part = page(editor, "/periods/2024-09").expectFirst("#part-" + SECTION);
        assertThat(press(editor, part, "submitted", "")).redirectedUrl().isEqualTo("/periods/2024-09#part-" + SECTION);
        Element after = page(editor, "/periods/2024-09").expectFirst("#part-" + SECTION);
        assertThat(after.expectFirst(".state-mark").text()).isEqualTo("Submitted");
        assertThat(press(editor, after, "overridden", "The Director is away")).hasStatus(303);
        assertThat(page(editor, "/periods/2024-09")
                        .expectFirst("#part-" + SECTION)
                        .text())
                .contains("in place of those who clear, because: The Director is away");
        assertThat(page(editor, "/periods/2024-09").expectFirst(".missing").text())
                .contains("sections are not cleared");
    }

    @Test
    void othersAreRefused() {
        Member elsewhere = staff.contributorOf("D");
        assertThat(row(page(elsewhere, "/periods/2024-09/board")).select("button"))
                .isEmpty();
        assertThat(mvc.post()
                        .uri("/periods/2024-09/clearance")
                        .param("section", SECTION)
                        .param("version", "0")
                        .param("act", "submitted")
                        .with(staff.as(elsewhere))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(403);
    }

    @Test
    void editorsNameWhoMakesASectionAndByWhen() {
        Member editor = staff.member(Role.EDITOR);
        Member maker = staff.contributorOf("D");
        assign("person-" + maker.id(), "2024-09-20");
        assertThat(row(page(editor, "/periods/2024-09/board")).text())
                .contains(maker.name())
                .contains("20 September 2024")
                .contains("days late");
        assertThat(page(maker, "/enter").expectFirst(".owed").text())
                .contains("smart cities")
                .contains("days late");
    }
}
