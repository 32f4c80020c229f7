package org.rapporteur.platform.database;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.database.OperatorCommands.run;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.rapporteur.platform.browser.NextPage;

/**
 * A day of an operator: installed, filled with last year's report, people invited, backed up, killed, restored elsewhere,
 * moved on, and what an earlier release wrote brought to the form of this one.
 */
class DayInServiceIT {

    /** Milliseconds; a whole report is taken over by a program that has just started. */
    private static final int PATIENCE = 60_000;

    private static final Path EARLIER_RELEASES = Path.of("src/test/resources/backups");
    private static final String CHOSEN = "four words nobody guesses";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final List<Path> folders = new ArrayList<>();
    private final List<ApplicationProcess> programs = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        programs.forEach(ApplicationProcess::close);
        for (Path folder : folders) {
            Folders.delete(folder);
        }
    }

    private Path folder() throws IOException {
        folders.add(Folders.fresh());
        return folders.get(folders.size() - 1);
    }

    private ApplicationProcess started(Path data) throws IOException, InterruptedException {
        ApplicationProcess program =
                ApplicationProcess.start(data, "--rapporteur.example=false", "--rapporteur.reference=true");
        programs.add(program);
        return program.awaitReady();
    }

    private static Page page(ApplicationProcess program, String address) throws IOException {
        Page page = BROWSER.page(Look.LIGHT);
        page.setDefaultTimeout(PATIENCE);
        page.navigate("http://localhost:" + program.port() + address);
        return page;
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        press(page, ".sign-in .btn");
    }

    /** With a password that is good once, in place of which one is chosen. */
    private static void signInFirst(Page page, String name, String oneTime) {
        signIn(page, name, oneTime);
        page.locator("#presentPassword").fill(oneTime);
        page.locator("#chosenPassword").fill(CHOSEN);
        page.locator("#repeatedPassword").fill(CHOSEN);
        press(page, "main .btn");
    }

    private static void press(Page page, String button) {
        NextPage.after(page, () -> page.locator(button).first().click());
    }

    private static void open(Page page, String address) {
        page.navigate(page.url().replaceFirst("(?<=\\d)/.*", address));
    }

    @Test
    void nothingIsLostFromInstallingToAnUpgrade() throws IOException, InterruptedException {
        Path data = folder();
        ApplicationProcess installed = started(data);
        Page administrator = page(installed, "/sign-in");
        signInFirst(administrator, "administrator", installed.oneTimePassword().orElseThrow());
        imported(administrator);
        String editor = invited(administrator, "Ada Editor", "ada", "editor");
        invited(administrator, "Carl Contributor", "carl", "contributor");
        signInFirst(page(installed, "/sign-in"), "ada", editor);
        String backup = data.resolve("records.zip").toString();
        assertThat(run(data, "backup", backup)).contains("and was read back").endsWith("ended with 0");
        assertThat(run(data, "restore", backup))
                .contains("is in use by another Rapporteur")
                .endsWith("ended with 2");
        installed.kill();
        goesOn(restored(Path.of(backup)));
        upgraded();
    }

    /** What the program comes with is there, and last year's report becomes records, and the one that was issued. */
    private static void imported(Page page) {
        open(page, "/study-groups/T-SG13");
        assertThat(page.locator("h1")).containsText("ITU-T SG13");
        open(page, "/import");
        page.locator("#file")
                .setInputFiles(new FilePayload("report-2024-09.txt", "text/plain", ReportOf2024.TWIN.bytes()));
        press(page, "main .btn");
        press(page, "button[value=everything]");
        assertThat(page.locator(".flash")).containsText("put into the outline");
        press(page, "form[action$='/issued'] button");
        assertThat(page.locator(".flash")).containsText("closed as issued elsewhere");
    }

    /** Gives the password that is good once. */
    private static String invited(Page page, String name, String signInName, String role) {
        open(page, "/people/new");
        page.locator("#name").fill(name);
        page.locator("#signInName").fill(signInName);
        page.locator("#role-" + role).check();
        page.locator("#sector-T").check();
        press(page, "main .btn");
        assertThat(page.locator(".done")).containsText(name + " is saved.");
        return page.locator(".done strong").innerText();
    }

    /** Elsewhere, and from there to a third place. */
    private Path restored(Path backup) throws IOException {
        Path elsewhere = folder();
        assertThat(run(elsewhere, "restore", backup.toString()))
                .contains("It can be started")
                .endsWith("ended with 0");
        assertThat(run(elsewhere, "restore", backup.toString()))
                .contains("holds data already")
                .endsWith("ended with 2");
        Path third = elsewhere.resolve("moved");
        assertThat(run(elsewhere, "move", "--to", third.toString()))
                .contains("Start the program with the settings of that place")
                .endsWith("ended with 0");
        assertThat(run(third, "status"))
                .contains("People: 3, of them 1 administrators")
                .endsWith("ended with 0");
        return third;
    }

    private void goesOn(Path data) throws IOException, InterruptedException {
        ApplicationProcess program = started(data);
        assertThat(program.oneTimePassword()).isEmpty();
        Page reader = page(program, "/report");
        assertThat(reader.locator("#main")).containsText("IMT-2020");
        Page editor = page(program, "/sign-in");
        signIn(editor, "ada", CHOSEN);
        open(editor, "/periods/2024-09/next");
        assertThat(editor.locator("#code")).isVisible();
    }

    /** The newest backup of an earlier release. */
    private void upgraded() throws IOException {
        try (var files = Files.list(EARLIER_RELEASES)) {
            Path newest = files.max(Path::compareTo).orElseThrow();
            Path data = folder();
            assertThat(run(data, "restore", newest.toString()))
                    .contains("It can be started")
                    .endsWith("ended with 0");
            assertThat(run(data, "verify", "2024-09")).endsWith("ended with 0");
        }
    }
}
