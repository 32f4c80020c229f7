package org.rapporteur.site.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.word.TemplateLook;
import org.rapporteur.document.word.TemplateLook.Paper;
import org.rapporteur.document.word.TemplateLook.Typeface;

class PaperStyleTests {

    private static final Paper A4 = new Paper(11906, 16838, 1418, 1134, 1418, 1134);

    private static String style(Map<String, Typeface> faces) {
        return PaperStyle.of(new TemplateLook(A4, List.of(), List.of(), faces));
    }

    @Test
    void marginsArePartsOfTheWidthSoThatTheyShrinkWithIt() {
        assertThat(style(Map.of())).contains(".sheet { max-width: 595.3pt; padding: 11.91% 9.52% 11.91% 9.52%; }");
    }

    @Test
    void eachStyleIsThatOfWhatStandsForIt() {
        assertThat(style(Map.of("heading 1", new Typeface("Arial", 28, true, false, "009CD6", "center", 240, 60))))
                .contains(".sheet h2.heading { font-family: \"Arial\", sans-serif; font-size: 14.0pt; font-weight: 700;"
                        + " font-style: normal; color: #009CD6; text-align: center; margin-block: 12.0pt 3.0pt; }");
    }

    @Test
    void whatNamesNoColourIsBlackAndNamesNoFont() {
        assertThat(style(Map.of("Title", new Typeface("", 24, false, true, "", "start", 0, 0))))
                .contains(
                        ".sheet .cover-title { font-size: 12.0pt; font-weight: 400; font-style: italic; color: #000;");
    }
}
