package org.rapporteur.entry.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.life.OpenedPeriod;
import org.rapporteur.report.life.Openings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The next period is opened and its questions are answered in a real browser, by keyboard; presses are counted. */
@WrittenApplication
class DeskWalkIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Openings openings;

    @Autowired
    JdbcTemplate jdbc;

    OpenedPeriod opened;
    KeyedAnswers keys;

    @BeforeEach
    void prepare() {
        opened = new OpenedPeriod(openings, jdbc);
        keys = new KeyedAnswers();
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    private void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        keys.typed();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private void open(Page page, String address) {
        page.navigate(address(address));
    }

    @Test
    void aPeriodIsOpenedAndAllItsQuestionsAreAnsweredByKeyboard() {
        int answered = keys.answerAll(openedBy(Look.LIGHT), address("/periods/2025-01/questions"));
        int left = Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from carried_question where period = '2025-01' and answer is null", Integer.class));
        System.out.printf(
                "Period opened, %d questions answered, %d answered by records: %d presses, %d typed fields%n",
                answered, left, keys.presses(), keys.fields());
        assertThat(answered).isGreaterThan(50);
        assertThat(answered + left)
                .isEqualTo(jdbc.queryForObject(
                        "select count(*) from carried_question where period = '2025-01'", Integer.class));
        assertThat(keys.presses()).isLessThanOrEqualTo(250);
        assertThat(keys.fields()).isLessThanOrEqualTo(40);
    }

    /** What lies between is sent above as a browser without scripts sends it. */
    @Test
    void aPeriodIsOpenedAndQuestionsOfEveryKindAreAnsweredWithoutScripts() {
        keys.answerEveryKind(openedBy(Look.NO_SCRIPT), address("/periods/2025-01/questions"));
    }

    private Page openedBy(Look look) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, EDITOR);
        open(page, "/periods/2024-09/next");
        openPeriod(page);
        return page;
    }

    /** Days and meeting as they really were. */
    private void openPeriod(Page page) {
        type(page, "#code", "2025-01");
        type(page, "#ends", "2025-01-31");
        type(page, "#cutOff", "2025-01-31");
        type(page, "#meetingStarts", "2025-02-10");
        type(page, "#meetingEnds", "2025-02-11");
        type(page, "#meeting", "Twenty-first meeting – Geneva, February 2025");
        NextPage.after(page, () -> page.keyboard().press("Enter"));
        keys.pressed();
        assertThat(page.url()).endsWith("/periods/2025-01");
    }

    @Test
    void deskQuestionsSlipAndOpeningAreAccessible() {
        opened.open();
        Page page = BROWSER.page(Look.LIGHT);
        staff.letIn(page, port, EDITOR);
        int account = opened.number("account", "iot-collaboration");
        int event = opened.number("promise", "iot-smart-cities.further-activities.u4ssc-meetings/1");
        for (String address : new String[] {
            "/enter",
            "/periods/2025-01",
            "/periods/2025-01/next",
            "/periods/2025-01/questions",
            "/periods/2025-01/questions/" + account,
            "/periods/2025-01/questions/" + event,
            "/periods/2025-01/slip/T-SG20"
        }) {
            open(page, address);
            assertThatPage(page).isGoodInEveryLook();
        }
        open(page, "/periods/2025-01/questions/" + account);
        page.locator("[value=confirmed]").click();
        assertThat(page.locator(".problem-beside").first()).isVisible();
        assertThatPage(page).isGoodInEveryLook();
    }
}
