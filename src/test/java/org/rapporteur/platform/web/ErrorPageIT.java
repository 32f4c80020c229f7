package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.browser.Browser;
import org.rapporteur.platform.browser.Look;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPageIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Test
    void isAccessibleAndFitsTheScreen() {
        Page page = BROWSER.page(Look.LIGHT);
        page.navigate("http://localhost:" + port + "/?cutOff=" + "x".repeat(500));
        assertThatPage(page).isGoodInEveryLook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/error", "/period/1999-01", "/day/banana", "/assets/", "/error/problem"})
    void saysThatNothingIsHere(String address) {
        Exchange answer = Exchange.get(port, address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing is here", "Rapporteur", "lang=\"en-GB\"");
    }

    @Test
    void namesTheParameterThatCannotBeReadAndTheFormItShouldHave() {
        Exchange answer = Exchange.get(port, "/?cutOff=%3Cb%3Ebanana");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("“cutOff” cannot be “&lt;b&gt;banana”.", "year, month, day");
    }

    @Test
    void namesTheParameterThatBreaksARule() {
        Exchange answer = Exchange.get(port, "/day/2030-01-01");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("“cutOff” cannot be “2030-01-01”.");
    }

    @Test
    void namesTheParameterThatIsMissing() {
        Exchange answer = Exchange.get(port, "/needs");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("“words” is missing");
    }

    @Test
    void repeatsOnlyTheBeginningOfALongValue() {
        assertThat(Exchange.get(port, "/?cutOff=" + "x".repeat(500)).body())
                .contains("x".repeat(60) + "…")
                .doesNotContain("x".repeat(61));
    }

    @Test
    void keepsTheCauseOfAFailureToItself() {
        Exchange answer = Exchange.get(port, "/needs?words=open");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Something went wrong on our side")
                .doesNotContain("secret", "Exception", "org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%2Fb", "/;jsessionid=1", "/a%00b", "/a%5Cb", "//a", "/../a", "/%", "/?cutOff=%", "/ü"})
    void refusesAddressesThatNobodyTypes(String address) {
        Exchange answer = Exchange.get(port, address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("The address cannot be read").doesNotContain("Exception", "Tomcat", "??");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        Exchange answer = Exchange.get(port, "/?" + "a".repeat(20_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("The address cannot be read");
    }

    @Test
    void answersFilesInTheirOwnForm() {
        Exchange json = Exchange.get(port, "/report.json?cutOff=banana");
        assertThat(json.status()).isEqualTo(400);
        assertThat(json.header("Content-Type")).startsWith("application/problem+json");
        assertThat(json.body()).contains("\"status\":400", "“cutOff” cannot be “banana”.");
        assertThat(Exchange.get(port, "/report.md?cutOff=banana").header("Content-Type"))
                .startsWith("text/plain");
    }

    @Test
    void answersProgramsWithJson() {
        Exchange answer = Exchange.get(port, "/nowhere", "Accept: application/json");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void answersAHeadWithoutABody() {
        Exchange answer = Exchange.of(port, "HEAD", "/nowhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }
}
