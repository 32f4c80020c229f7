package org.rapporteur.catalogue.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An editor loads the catalogue and takes texts from it into the report, in a real browser. */
@ReadApplication
class CatalogueWalkIT {

    private static final String HEAD = "designation,title,kind,approved_on,study_group,status,url\n";

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(60_000);

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leaveNothing() {
        catalogue.empty();
        jdbc.execute("delete from recommendation where amends is not null and source like 'ITU-T catalogue%'");
        jdbc.execute("delete from recommendation where revises is not null and source like 'ITU-T catalogue%'");
        jdbc.execute("delete from recommendation where source like 'ITU-T catalogue%'");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void theWholeCatalogueIsLoadedWhileThePageTellsHowFar(Look look) {
        Page page = open(look, "/catalogue");
        page.locator("#file").setInputFiles(ItuCatalogue.file());
        page.locator(".upload .btn").click();
        for (int i = 0;
                look == Look.NO_SCRIPT && i < 100 && page.locator("#progress").count() > 0;
                i++) {
            page.locator("#load a").click();
        }
        assertThat(page.locator(".load-state")).hasText("Done", PATIENTLY);
        assertThat(page.locator("#load")).containsText("16,172 rows read: 16,172 texts added");
        assertThatPage(page).hasAllItsWords();
        page.navigate(address("/catalogue?q=cloud+Y.35"));
        assertThat(page.locator(".records li").first()).containsText("Y.35");
    }

    static Stream<Arguments> files() {
        String row = "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n";
        return Stream.of(
                Arguments.of("other columns", "number,name\n1,2\n".getBytes(StandardCharsets.UTF_8), "no column"),
                Arguments.of("no rows", HEAD.getBytes(StandardCharsets.UTF_8), "no rows"),
                Arguments.of(
                        "Latin-1",
                        (HEAD + row.replace("System", "Système")).getBytes(StandardCharsets.ISO_8859_1),
                        "not in UTF-8"),
                Arguments.of("UTF-16", (HEAD + row).getBytes(StandardCharsets.UTF_16), "not in UTF-8"),
                Arguments.of("zeros", new byte[5_000], "no column"),
                Arguments.of("pictures", noise(), "not in UTF-8"),
                Arguments.of(
                        "only broken rows", (HEAD + "a\nb,c\n").getBytes(StandardCharsets.UTF_8), "None of its rows"),
                Arguments.of(
                        "a quote without end",
                        ("\"" + HEAD + row.repeat(500)).getBytes(StandardCharsets.UTF_8),
                        "quotation mark without its pair"),
                Arguments.of(
                        "a cell of megabytes",
                        (HEAD + "x".repeat(17_000_000)).getBytes(StandardCharsets.UTF_8),
                        "Nothing was changed"),
                Arguments.of(
                        "too many rows",
                        (HEAD + "x\n".repeat(200_100)).getBytes(StandardCharsets.UTF_8),
                        "more than 200000 rows"));
    }

    private static byte[] noise() {
        byte[] noise = new byte[3_000];
        Arrays.fill(noise, (byte) 0x89);
        return noise;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatIsNoCatalogueIsRefusedInWords(String name, byte[] bytes, String words) {
        catalogue.loaded();
        Page page = open(Look.LIGHT, "/catalogue");
        send(page, name + ".csv", bytes);
        assertThat(page.locator(".load-state")).hasText("Not loaded", PATIENTLY);
        assertThat(page.locator(".load .problem-beside")).containsText(words);
        page.navigate(address("/catalogue"));
        assertThat(page.locator(".records > li")).hasCount(7);
    }

    @Test
    void rowsThatAreRefusedAreListedAndOthersTaken() {
        Page page = open(Look.LIGHT, "/catalogue");
        String rows = "\ufeff" + HEAD + "=cmd|' /C calc'!A0,<script>alert(1)</script>,Recommendation,2024-06-29,SG9,,\n"
                + "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,,javascript:alert(1)\n"
                + "ITU-T J.153 (06/2024),System,Recommendation,0000,SG9,,\n"
                + "ITU-T J.153 (06/2024),<b>System</b>,Recommendation,2024-06-29,SG9,,\n";
        send(page, "<img src=x>.csv", rows.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".load-state")).hasText("Done", PATIENTLY);
        assertThat(page.locator("h1")).hasText("<img src=x>.csv");
        assertThat(page.locator("#load tbody tr")).hasCount(2);
        assertThatPage(page).isAccessible().doesNotScrollSideways();
        page.navigate(address("/catalogue?q=%3Cb%3E"));
        assertThat(page.locator(".records .title")).hasText("<b>System</b>");
        assertThatPage(page).isAccessible();
    }

    @Test
    void aQuoteWithoutEndRefusesItsRowAndNoOther() {
        Page page = open(Look.LIGHT, "/catalogue");
        String row = "ITU-T J.%d (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n";
        send(
                page,
                "quote.csv",
                (HEAD + "\"" + row.formatted(1001) + row.formatted(1002)).getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".load-state")).hasText("Done", PATIENTLY);
        assertThat(page.locator("#load tbody tr")).hasCount(1);
        assertThat(page.locator("#load")).containsText("2 rows read: one text added");
    }

    @Test
    void aHundredThousandRowsAreTaken() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 1; i <= 100_000; i++) {
            rows.append("ITU-T Z.").append(i).append(" (06/2024),T,Recommendation,2024-06-29,SG9,,\n");
        }
        Page page = open(Look.LIGHT, "/catalogue");
        send(page, "many.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".load-state")).hasText("Done", PATIENTLY);
        assertThat(page.locator("#load")).containsText("100,000 texts added");
    }

    @Test
    void noFileIsToldBesideTheField() {
        Page page = open(Look.NO_SCRIPT, "/catalogue");
        send(page, "empty.csv", new byte[0]);
        assertThat(page.locator("#problems")).containsText("Choose a file that is not empty.");
        assertThat(page.locator("#file")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#file-problem")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "NO_SCRIPT"})
    void proposalsAreAcceptedByKeyboard(Look look) {
        catalogue.loaded();
        Page page = open(look, "/catalogue/proposals?period=2024-09&group=SG13");
        Locator box = page.locator("input[value='T-Y.9990-202407']");
        assertThat(page.locator("[name='topic-T-Y.9990-202407']")).hasValue("dlt");
        box.focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).hasText("One text was recorded.");
        assertThat(page.locator("input[value='T-Y.9990-202407']")).hasCount(0);
        page.navigate(address("/recommendations/T-Y.9990-202407"));
        assertThat(page.locator("#main")).containsText("ITU-T catalogue, loaded");
        assertThat(page.locator("#main")).containsText("ITU-T Y.9990 (03/2019)");
    }

    @Test
    void whatIsMissingIsToldAndNothingChosenIsLost() {
        catalogue.loaded();
        Page page = open(Look.LIGHT, "/catalogue/proposals?period=2024-09&group=SG13");
        Page stale = page.context().newPage();
        stale.navigate(page.url());
        page.locator("#accept").click();
        assertThat(page.locator("#problems")).containsText("Tick at least one text.");
        page.locator("input[value='T-Y.9990-202407']").check();
        page.locator("input[value='T-Y.9990-2024-Amd.1-202408']").check();
        page.locator("[name='topic-T-Y.9990-202407']").selectOption("security");
        page.locator("#accept").click();
        assertThat(page.locator("#problems")).containsText("ITU-T Y.9990 (2024) Amd. 1 (08/2024): Choose its topic.");
        assertThat(page.locator("input[value='T-Y.9990-202407']")).isChecked();
        assertThat(page.locator("[name='topic-T-Y.9990-202407']")).hasValue("security");
        assertThatPage(page).isAccessible().doesNotScrollSideways().hasAllItsWords();
        page.locator("[name='topic-T-Y.9990-2024-Amd.1-202408']").selectOption("security");
        page.locator("#accept").click();
        assertThat(page.locator(".done")).hasText("2 texts were recorded.");
        stale.locator("input[value='T-Y.9990-202407']").check();
        stale.locator("#accept").click();
        assertThat(stale.locator(".done")).hasText("No text was recorded; one had been already.");
    }

    @Test
    void everyPageIsAccessibleAndFitsTheScreen() {
        long load = catalogue.loaded();
        Page page = open(Look.LIGHT, "/catalogue");
        assertThatPage(page).isGoodInEveryLook();
        for (String path : new String[] {
            "/catalogue/proposals?period=2024-09&group=SG13",
            "/catalogue/loads/" + load,
            "/recommendations/T-J.153-202406"
        }) {
            page.navigate(address(path));
            assertThatPage(page).isGoodInEveryLook();
        }
        assertThat(page.locator(".differences")).containsText("A title of another kind");
    }

    @Test
    void readersSeeNoneOfIt() {
        catalogue.loaded();
        Page page = BROWSER.page(Look.LIGHT);
        page.navigate(address("/catalogue"));
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?returnTo=.*"));
        page.navigate(address("/recommendations/T-J.153-202406"));
        assertThat(page.locator(".differences")).hasCount(0);
    }

    @Test
    void numbersAndTitlesAreCompleted() {
        catalogue.loaded();
        Page page = open(Look.LIGHT, "/catalogue");
        String numbers =
                page.request().get(address("/catalogue/suggestions?q=J.17")).text();
        assertThat(numbers)
                .isEqualToIgnoringWhitespace("<option value=\"ITU-T J.1700 (06/2024)\">Cable TV of tomorrow</option>");
        String titles = page.request()
                .get(address("/catalogue/suggestions?title=tomorrow"))
                .text();
        assertThat(titles).contains("value=\"Cable TV of tomorrow\"");
        assertThat(page.request()
                        .get(address("/catalogue/suggestions?q=%00%25"))
                        .text())
                .isBlank();
        assertThat(page.request().get(address("/catalogue?q=%00")).status()).isEqualTo(200);
        assertThat(page.request().get(address("/catalogue?page=99")).status()).isEqualTo(400);
        assertThat(page.request().get(address("/catalogue/loads/x")).status()).isEqualTo(404);
    }

    @Test
    void aNumberIsCompletedWhileItIsTyped() {
        catalogue.loaded();
        Page page = open(Look.LIGHT, "/recommendations/new");
        page.locator("#field-designation").pressSequentially("J.17");
        assertThat(page.locator("#field-designation-list option")).hasAttribute("value", "ITU-T J.1700 (06/2024)");
    }

    /** Megabytes take their time. */
    private static void send(Page page, String name, byte[] bytes) {
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(name, "text/csv", bytes),
                        new Locator.SetInputFilesOptions().setTimeout(60_000));
        page.locator(".upload .btn").click(new Locator.ClickOptions().setTimeout(60_000));
    }

    private Page open(Look look, String path) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, Role.EDITOR);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
