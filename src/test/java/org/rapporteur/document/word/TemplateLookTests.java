package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.word.TemplateLook.Paper;
import org.rapporteur.document.word.TemplateLook.Typeface;

/** What a page can show of an organization's file, and what that file lacks. */
class TemplateLookTests {

    private static final String STYLE = "<w:style w:type=\"paragraph\" w:styleId=\"";
    private static final String END = "</w:styles>";

    private static TemplateLook look(SampleLetterhead file) {
        return WordTemplate.of(file.file()).look();
    }

    private static SampleLetterhead styles(String more) {
        return new SampleLetterhead().with("word/styles.xml", END, more + END);
    }

    private static Typeface face(SampleLetterhead file, String style) {
        return Objects.requireNonNull(look(file).faces().get(style));
    }

    @Test
    void thePaperIsTheFilesOwn() {
        assertThat(look(new SampleLetterhead()).paper()).isEqualTo(new Paper(12240, 15840, 1, 1000, 1, 1000));
    }

    @Test
    void aSheetThatIsNoneIsA4() {
        SampleLetterhead file =
                new SampleLetterhead().with("word/document.xml", "w:w=\"12240\" w:h=\"15840\"", "w:w=\"7\"");
        assertThat(look(file).paper()).isEqualTo(new Paper(11906, 16838, 1, 1000, 1, 1000));
    }

    @Test
    void theWordsOfItsHeaderStandWithThePlaceOfTheNumber() {
        TemplateLook look = look(new SampleLetterhead());
        assertThat(look.header()).containsExactly("Our house " + TemplateLook.DOCUMENT_NUMBER);
        assertThat(look.footer()).isEmpty();
    }

    @Test
    void aStyleSaysOnlyInWhatItDiffersFromTheOneItIsBasedOn() {
        SampleLetterhead file = styles(
                STYLE + "Base\"><w:name w:val=\"Base\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:rPr><w:rFonts w:ascii=\"Arial\"/><w:b/><w:sz w:val=\"40\"/></w:rPr></w:style>"
                        + STYLE
                        + "Titel\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Base\"/><w:pPr><w:spacing w:before=\"240\""
                        + " w:after=\"60\"/></w:pPr><w:rPr><w:b w:val=\"0\"/><w:i/><w:color w:val=\"009CD6\"/></w:rPr></w:style>");
        assertThat(face(file, "Title")).isEqualTo(new Typeface("Arial", 40, false, true, "009CD6", "center", 240, 60));
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() {
        SampleLetterhead file = styles(
                STYLE + "Titel\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Other\"/></w:style>" + STYLE
                        + "Other\"><w:name w:val=\"Other\"/><w:basedOn w:val=\"Titel\"/><w:rPr><w:b/></w:rPr></w:style>");
        assertThat(face(file, "Title").bold()).isTrue();
    }

    @Test
    void whatIsNoFontColourOrSizeOfLettersIsNotShown() {
        SampleLetterhead file = styles(
                STYLE + "Titel\"><w:name w:val=\"Title\"/><w:rPr>"
                        + "<w:rFonts w:ascii=\"x;}*{display:none\"/><w:color w:val=\"red;}\"/><w:sz w:val=\"99999999\"/></w:rPr></w:style>");
        assertThat(face(file, "Title")).isEqualTo(new Typeface("", 144, false, false, "", "start", 0, 0));
    }

    @Test
    void aFontThatStylesNameByItsUseIsTheThemes() {
        SampleLetterhead file = styles(STYLE + "Titel\"><w:name w:val=\"Title\"/><w:rPr>"
                        + "<w:rFonts w:asciiTheme=\"majorHAnsi\"/></w:rPr></w:style>")
                .with(
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"th\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\""
                                + " Target=\"theme/theme1.xml\"/></Relationships>")
                .with(
                        "word/theme/theme1.xml",
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:majorFont>"
                                + "<a:latin typeface=\"Cambria\"/></a:majorFont></a:theme>");
        assertThat(face(file, "Title").font()).isEqualTo("Cambria");
    }

    @Test
    void missingAreTheStylesOfTextThatItDoesNotHave() {
        assertThat(WordTemplate.of(new SampleLetterhead().file()).missing())
                .contains("heading 2", "Title", "Source", "Table_head", "enumlev1", "Hyperlink")
                .doesNotContain("heading 1", "Normal", "Default Paragraph Font", "No List", "header");
        assertThat(WordTemplate.of(ExampleReport.file()).missing()).isEmpty();
    }

    @Test
    void oursLooksAsItIsWritten() {
        TemplateLook ours = WordTemplate.ours().look();
        assertThat(ours.faces().get("heading 1"))
                .isEqualTo(new Typeface("Calibri", 28, true, false, "", "start", 360, 0));
        assertThat(ours.header()).containsExactly("- 2 -", TemplateLook.DOCUMENT_NUMBER);
    }
}
