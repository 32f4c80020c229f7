package org.rapporteur.site.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.life.OpenedPeriod;
import org.rapporteur.report.life.Openings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages that compare reports, in a real browser. */
@WrittenApplication
class ComparePageIT {

    private static final List<String> PAGES = List.of(
            "/periods/2025-01/compare/2024-09",
            "/periods/2025-01/compare/2024-09?by=cause",
            "/periods/2025-01/compare/cleared",
            "/since/2024-09",
            "/since/2024-09?topic=imt-2020");

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

    @BeforeEach
    void open() {
        opened = new OpenedPeriod(openings, jdbc);
        opened.open();
    }

    @AfterEach
    void leaveNothing() {
        opened.close();
    }

    @Test
    void isAccessibleAndFitsTheScreen() {
        Page page = BROWSER.page(Look.LIGHT);
        staff.letIn(page, port, Role.EDITOR);
        PAGES.forEach(address -> {
            page.navigate("http://localhost:" + port + address);
            assertThatPage(page).isGoodInEveryLook();
        });
    }

    @Test
    void withoutScriptsTheSummaryLeadsToAPlaceAndThatToTheReport() {
        Page page = BROWSER.page(Look.NO_SCRIPT);
        staff.letIn(page, port, Role.EDITOR);
        page.navigate("http://localhost:" + port + PAGES.get(0));
        page.locator(".compare-sum a").nth(1).click();
        assertThat(page.locator(".compare-change:target")).isInViewport();
        page.locator(".compare-change .compare-what a.number").first().click();
        assertThat(page.locator(".document :target")).isInViewport();
    }
}
