package org.rapporteur.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.Picture;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WrittenApplication
class IntakeBrowserIT {

    /** How many forms the browser keeps because they have not arrived. */
    private static final String KEPT = """
            () => new Promise(counted => {
              indexedDB.open('rapporteur', 1).onsuccess = opened => {
                const posts = opened.target.result.transaction('unsent').objectStore('unsent');
                posts.count().onsuccess = count => counted(count.target.result);
              };
            })""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private static String ten(int first) {
        StringBuilder list = new StringBuilder("Study Group 13 (Geneva, 15-26 July 2024) approved the following:\n");
        for (int i = first; i < first + 10; i++) {
            list.append("–\tITU-T Y.")
                    .append(i)
                    .append(" “Requirements of network slice ")
                    .append(i)
                    .append("”;\n");
        }
        return list.toString();
    }

    private Page signedIn(Look look) {
        Page page = BROWSER.page(look);
        staff.letIn(page, port, Role.EDITOR);
        page.navigate("http://localhost:" + port + "/intake");
        return page;
    }

    /** As a paste does: the text is there without a key. */
    private static void paste(Page page, String text) {
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().insertText(text);
    }

    @Test
    void tenLinesAreSavedWithThreeKeys() {
        Page page = signedIn(Look.LIGHT);
        long start = System.nanoTime();
        paste(page, ten(9100));
        page.keyboard().press("Control+Enter"); // two
        assertThat(page.locator("#save")).isFocused();
        assertThat(page.locator("#save")).hasText("Save 10 texts");
        page.keyboard().press("Enter"); // three
        page.waitForURL("**/intake/lists/*");
        assertThat(page.locator(".records > li")).hasCount(10);
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        assertThatPage(page).isAccessible().hasAllItsWords();
    }

    @Test
    void withoutAScriptItTakesOneKeyMore() {
        Page page = signedIn(Look.NO_SCRIPT);
        paste(page, ten(9200));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#save")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/intake/lists/*");
        assertThat(page.locator("h1")).hasText("10 texts are saved");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsLost() {
        Page page = signedIn(Look.LIGHT);
        assertThatPage(page).isGoodInEveryLook();
        paste(
                page,
                "SG13 approved the following:\nQ.5009 “Signalling”\nSupplement 99 “Lost”\nThank you all\n"
                        + "Y.9301 Slices, approved on 07/08/2024\nSG39 approved Amd. 1 to Y.3129 “More”");
        page.locator("button:text('Read the list')").first().click();
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator(".rows > li")).hasCount(4);
        assertThat(page.locator(".unread").first()).containsText("Thank you all");
        assertThatPage(page).isGoodInEveryLook();
        Picture.of(page, "intake");
        page.locator("#title-2").fill("Typed by hand");
        page.locator("#save").click();
        assertThat(page.locator("#problems h2")).containsText("Nothing was saved");
        assertThat(page.locator("#title-2")).hasValue("Typed by hand");
        assertThatPage(page).isGoodInEveryLook();
    }

    @Test
    void recordsAreAdvancedAndWhatContradictsThemIsMarked() {
        int number = 9_500;
        Page page = signedIn(Look.LIGHT);
        paste(
                page,
                "SG13 consented the following on 2 May 2024:\nY.%1$d Slices of %1$d\nY.%2$d Pieces of %2$d"
                        .formatted(number, number + 1));
        page.keyboard().press("Control+Enter");
        page.locator("#save").click();
        page.waitForURL("**/intake/lists/*");
        page.navigate("http://localhost:" + port + "/intake");
        paste(
                page,
                "SG13 approved the following on 12 July 2024:\nY.%1$d Slices of blockchain %1$d\nY.%2$d Pieces of %2$d, approved on 1 May 2024"
                        .formatted(number, number + 1));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#row-marks-0")).containsText("that record will be approved on 12 July 2024");
        assertThat(page.locator("#title-marks-0")).containsText("The title of the record stays");
        assertThat(page.locator("#topic-marks-0")).containsText("guess");
        assertThat(page.locator("#use-1")).not().isChecked();
        assertThatPage(page).isGoodInEveryLook();
        Picture.of(page, "advance");
        page.locator("#save").click();
        page.waitForURL("**/intake/lists/*");
        page.locator(".records a").click();
        assertThat(page.locator(".timeline")).containsText("12 July 2024");
    }

    private static final String LINE = "ITU-T Y.9999 “Requirements of slices of networks”;\n";

    private static void fill(Page page, String text) {
        page.locator("#text").evaluate("(box, text) => { box.value = text; }", text);
    }

    /** As a click does, without waiting for a long list to be drawn. */
    private static void read(Page page) {
        page.locator("#text").evaluate("box => box.form.querySelector('button.btn').click()");
    }

    private static int letters(Page page) {
        return (int) page.locator("#text").evaluate("box => box.value.length");
    }

    @Test
    void aListThatIsTooLongIsNotSentAndStaysInTheBox() {
        Page page = signedIn(Look.LIGHT);
        fill(page, LINE.repeat(3_000));
        read(page);
        assertThat(page.locator("#too-long")).containsText("At most 2,000 lines and 500,000 letters are read at once");
        assertThat(page.locator("#text")).isFocused();
        assertThatPage(page).isGoodInEveryLook();
        Picture.of(page, "too-long");
        assertEquals(0, page.evaluate(KEPT), "what was not sent is not offered again");
        page.locator("#text").fill("SG13 approved Y.9601 “Slices” on 12 July 2024");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#save")).isFocused();
    }

    /** Three megabytes on their way: more than any other form may have. */
    @Test
    void withoutAScriptItComesBackWhole() {
        Page page = signedIn(Look.NO_SCRIPT);
        String list = LINE.repeat(40_000);
        fill(page, list);
        read(page);
        assertThat(page.locator("#problems")).containsText("All of it is still in the box");
        assertEquals(list.length(), letters(page));
    }

    /** Nine megabytes on their way, each quotation mark being sent as nine letters. */
    @Test
    void whatIsTooLongEvenForThatIsThereAgainOneStepBack() {
        Page page = signedIn(Look.NO_SCRIPT);
        String list = ("“".repeat(100) + "\n").repeat(10_000);
        fill(page, list);
        read(page);
        assertThat(page.locator("h1")).hasText("This is too much at once");
        page.goBack();
        assertEquals(list.length(), letters(page));
    }

    @Test
    void aLineThatWasNotUnderstoodBecomesARow() {
        Page page = signedIn(Look.LIGHT);
        paste(page, "Guidelines for everybody\nY.9401 Slices of cake, approved by SG13 on 12 July 2024");
        page.keyboard().press("Control+Enter");
        page.locator("button:text('Make it a row')").click();
        assertThat(page.locator("#title-1")).hasValue("Guidelines for everybody");
        page.locator("#kind-1").selectOption("technical-report");
        page.locator("#stage-1").selectOption("agreed");
        page.locator("#group-1").fill("SG13");
        page.locator("#save").click();
        page.waitForURL("**/intake/lists/*");
        Locator texts = page.locator(".records > li");
        assertThat(texts).hasCount(2);
    }
}
