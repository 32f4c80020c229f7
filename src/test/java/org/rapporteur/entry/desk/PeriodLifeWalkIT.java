package org.rapporteur.entry.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Three people make the second period, from its opening to the issued report and a corrigendum, by keyboard in a real
 * browser; presses and typed fields are counted. What is issued stays, so that nobody else uses this database.
 */
@WrittenApplication
class PeriodLifeWalkIT {

    /** Milliseconds; opening a period and issuing it take some seconds where nothing else runs. */
    private static final int PATIENCE = 60_000;

    private static final String PERIOD = "/periods/2025-01";
    private static final List<String> LOCKED = List.of(
            "issued_file", "issued_report", "section", "block", "period", "waiver", "nothing_to_report", "account");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    private final KeyedAnswers keys = new KeyedAnswers();

    @AfterEach
    void forget() {
        LOCKED.forEach(table -> jdbc.execute("alter table " + table + " disable trigger user"));
        List.of("issued_file", "issued_report", "proposed_corrigendum", "account")
                .forEach(table -> jdbc.update("delete from " + table + " where period = '2025-01'"));
        jdbc.update("delete from period where code = '2025-01'");
        LOCKED.forEach(table -> jdbc.execute("alter table " + table + " enable trigger user"));
    }

    private Page page(Look look, Member who) {
        Page page = BROWSER.page(look);
        page.setDefaultTimeout(PATIENCE);
        staff.letIn(page, port, who);
        return page;
    }

    private void open(Page page, String address) {
        page.navigate("http://localhost:" + port + address);
        page.waitForLoadState();
    }

    private void type(Page page, String field, String text) {
        page.locator(field).first().fill(text);
        keys.typed();
    }

    private void send(Page page, Locator button) {
        button.focus();
        sendAs(page, "Enter");
    }

    private void sendAs(Page page, String key) {
        NextPage.after(page, () -> page.keyboard().press(key));
        keys.pressed();
    }

    private static void holds(Page page) {
        assertThatPage(page).isAccessible().doesNotScrollSideways().hasAllItsWords();
    }

    @Test
    void threePeopleMakeAPeriodFromItsOpeningToACorrigendum() {
        long began = System.nanoTime();
        Page editor = page(Look.LIGHT, staff.member("walk-editor", Role.EDITOR, List.of(), List.of()));
        Page contributor =
                page(Look.LIGHT, staff.member("walk-contributor", Role.CONTRIBUTOR, List.of("T"), List.of()));
        Page clearer = page(Look.DARK, staff.member("walk-clearer", Role.CHIEF, List.of(), List.of()));
        stage("opened", () -> opened(editor));
        stage("slip of one body", () -> contributed(contributor));
        stage("questions in series", () -> answered(editor));
        stage("silence and findings", () -> completed(editor));
        stage("submitted and cleared", () -> cleared(editor, clearer));
        stage("issued", () -> issued(editor));
        stage("corrigendum", () -> corrected(editor, clearer));
        System.out.printf(
                "A period from its opening to a corrigendum: %d presses, %d typed fields, %d s%n",
                keys.presses(), keys.fields(), (System.nanoTime() - began) / 1_000_000_000);
        assertThat(keys.presses()).isLessThanOrEqualTo(250);
        assertThat(keys.fields()).isLessThanOrEqualTo(40);
    }

    private void stage(String name, Runnable work) {
        int pressedBefore = keys.presses();
        int typedBefore = keys.fields();
        long began = System.nanoTime();
        work.run();
        System.out.printf(
                "  %s: %d presses, %d typed fields, %d ms%n",
                name,
                keys.presses() - pressedBefore,
                keys.fields() - typedBefore,
                (System.nanoTime() - began) / 1_000_000);
    }

    private void opened(Page editor) {
        open(editor, "/periods/2024-09/next");
        type(editor, "#code", "2025-01");
        type(editor, "#ends", "2025-01-31");
        type(editor, "#cutOff", "2025-01-31");
        type(editor, "#meetingStarts", "2025-02-10");
        type(editor, "#meetingEnds", "2025-02-11");
        type(editor, "#meeting", "Twenty-first meeting – Geneva, February 2025");
        sendAs(editor, "Enter");
        assertThat(editor.url()).endsWith(PERIOD);
        holds(editor);
    }

    /** The contributor answers the slip of a body, all at once. */
    private void contributed(Page contributor) {
        open(contributor, PERIOD + "/slip/T-SG20");
        holds(contributor);
        for (Locator item : contributor.locator(".slip-item").all()) {
            Locator first = item.locator("input[type=radio]").first();
            if (first.count() > 0) {
                first.focus();
                contributor.keyboard().press("Space");
                keys.pressed();
            }
            if (item.locator("[name^='number.']").count() > 0) {
                item.locator("[name^='number.']").fill("7");
                keys.typed();
            }
        }
        type(contributor, "#why", "Nothing in it has changed");
        type(contributor, "#source", "Secretariat of the study group");
        send(contributor, contributor.locator(".common .btn"));
        assertThat(contributor.locator(".slip-item")).hasCount(0);
        holds(contributor);
    }

    /** All others in series: Enter gives the proposed answer. */
    private void answered(Page editor) {
        open(editor, PERIOD + "/questions");
        holds(editor);
        keys.answerAll(editor, editor.url());
    }

    /** Silence is signed, and findings are waived, until nothing but clearance stands against the report. */
    private void completed(Page editor) {
        keys.giveReasons(editor, address("/coverage"), ".silences", "No work in this period");
        keys.giveReasons(editor, address("/check"), ".finding", "It is as the records say");
    }

    private String address(String room) {
        return "http://localhost:" + port + PERIOD + room;
    }

    private void cleared(Page editor, Page clearer) {
        open(editor, PERIOD + "/board");
        holds(editor);
        send(editor, editor.locator(".together [value=submitted]"));
        open(clearer, PERIOD + "/board");
        holds(clearer);
        send(clearer, clearer.locator(".together [value=cleared]"));
        send(clearer, clearer.locator("#section-whole [value=cleared]"));
        holds(clearer);
    }

    private void issued(Page editor) {
        open(editor, PERIOD + "/issue");
        holds(editor);
        assertThat(editor.locator("ul.missing")).hasCount(0);
        send(editor, editor.locator("form[action$='/issue'] .btn"));
        holds(editor);
        open(editor, PERIOD + "/report");
        assertThat(editor.locator(".frame")).containsText("stay as they are");
        holds(editor);
    }

    private void corrected(Page editor, Page clearer) {
        jdbc.update("update resolution_edition set title = title || ', renamed' where resolution = 'PP-102'");
        open(editor, PERIOD + "/issue");
        send(editor, editor.locator("[value=propose]"));
        holds(editor);
        assertThat(editor.locator("[value=clear]")).hasCount(0);
        open(clearer, PERIOD + "/issue");
        send(clearer, clearer.locator("[value=clear]"));
        open(editor, PERIOD + "/issue");
        send(editor, editor.locator("form[action$='/corrigendum'] [value=issue]"));
        open(editor, PERIOD + "/report");
        assertThat(editor.locator(".frame")).containsText("Corrigendum 1");
        holds(editor);
    }
}
