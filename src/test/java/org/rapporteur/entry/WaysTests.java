package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** From the report and its outline to the forms of what they print. */
@WrittenApplication
class WaysTests {

    @Autowired
    Forms forms;

    @Test
    void leadEditorsFromEveryParagraphToAFormThatIsThere() {
        List<String> ways = ways(EDITOR);
        assertThat(ways).hasSizeGreaterThan(60).contains("/paragraphs/2024-09@introduction@introduction/edit");
        assertThat(ways.stream().distinct())
                .allSatisfy(way -> assertThat(forms.get(EDITOR, way)).hasStatusOk());
    }

    @Test
    void areNotShownToWhomTheyWouldBeClosed() {
        assertThat(ways(CONTRIBUTOR)).isEmpty();
    }

    @Test
    void theOutlineShowsNumbersAndWordsAsTheReportPrintsThem() {
        Document outline = forms.page(EDITOR, "/periods/2024-09/outline");
        assertThat(outline.select(".plan-lines .number").eachText()).contains("2.1.1–2.1.6");
        assertThat(outline.select(".plan-head .number").eachText()).contains("1", "2.9", "5");
        assertThat(outline.text())
                .contains("The activities described here answer Resolutions 101, 102")
                .doesNotContain("{");
    }

    private List<String> ways(Role role) {
        return forms.page(role, "/periods/2024-09/report")
                .select("a.mark.change")
                .eachAttr("href");
    }
}
