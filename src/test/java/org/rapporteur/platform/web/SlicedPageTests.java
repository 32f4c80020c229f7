package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SampleController.class)
@Import({WebRoom.class, SampleController.class})
class SlicedPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void speaksEnglishWhateverTheBrowserAsksFor() {
        assertThat(mvc.get().uri("/?cutOff=2024-07-01").header("Accept-Language", "fr"))
                .hasStatusOk()
                .bodyText()
                .contains("1 February – 30 September 2024", "As of 1 July 2024: 10 Recommendations, each counted once.")
                .doesNotContain("??");
    }

    @Test
    void linksTheFormatsOfTheDayThatIsShown() {
        assertThat(mvc.get().uri("/?cutOff=2024-07-01")).bodyText().contains("\"report.md?cutOff=2024-07-01\"");
        assertThat(mvc.get().uri("/?cutOff=2024-08-15")).bodyText().contains("\"report.md\"");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(mvc.get().uri("/?cutOff=2024-02-30"))
                .hasStatus(400)
                .bodyText()
                .contains("“cutOff”");
    }
}
