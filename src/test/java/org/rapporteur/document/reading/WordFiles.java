package org.rapporteur.document.reading;

import static org.rapporteur.document.reading.word.WordFixture.item;
import static org.rapporteur.document.reading.word.WordFixture.level;
import static org.rapporteur.document.reading.word.WordFixture.p;
import static org.rapporteur.document.reading.word.WordFixture.r;

import org.rapporteur.document.reading.word.WordFixture;

/** Word files as people make them. */
final class WordFiles {

    private WordFiles() {}

    /** The styles an ITU document has. */
    static final String STYLES = style("Normal", "Normal", "", "")
            + style("Heading1", "heading 1", "Normal", "<w:outlineLvl w:val=\"0\"/>")
            + style("Heading2", "heading 2", "Heading1", "<w:outlineLvl w:val=\"1\"/>")
            + style("enumlev1", "enumlev1", "Normal", "<w:ind w:left=\"794\" w:hanging=\"794\"/>")
            + style("enumlev2", "enumlev2", "enumlev1", "<w:ind w:left=\"1191\" w:hanging=\"397\"/>")
            + style("Source", "Source", "Normal", "")
            + style("Title1", "Title 1", "Source", "")
            + style("Headingb", "Heading_b", "Normal", "")
            + style("Tablehead", "Table_head", "Normal", "");

    static String style(String id, String name, String base, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + (base.isEmpty() ? " w:default=\"1\"" : "")
                + "><w:name w:val=\"" + name + "\"/><w:basedOn w:val=\"" + base + "\"/><w:pPr>" + properties
                + "</w:pPr></w:style>";
    }

    static String table(String... cells) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (int n = 0; n < cells.length; n += 2) {
            table.append("<w:tr><w:tc>" + p(cells[n]) + "</w:tc><w:tc>" + p(cells[n + 1]) + "</w:tc></w:tr>");
        }
        return table + "</w:tbl>";
    }

    static ForeignReport read(String body) {
        return ForeignReport.read(WordFixture.of(body).styles(STYLES).file(), "report.docx");
    }

    /** One of everything that is read, for tests that break it. */
    static byte[] everything() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1", "")
                + level(1, "lowerRoman", "%1.%2", "<w:isLgl/>") + "</w:abstractNum><w:num w:numId=\"1\">"
                + "<w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/></w:lvlOverride>"
                + "</w:num>";
        String body = table("Council Working Group", "Document CWG-Internet-20/2") + p("Source", "Secretariat")
                + p("Headingb", "Purpose") + p("This report tells.") + p("__________")
                + p("Heading1", "1\tIntroduction") + p("Text.") + item(1, 0, "a") + item(1, 1, "b")
                + p("enumlev1", "–\tone") + p("enumlev2", "•\ttwo") + table("Number", "Title", "X.1", "Y")
                + "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>" + p("In a control.")
                + "</w:sdtContent></w:sdt><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + "HYPERLINK \"https://www.itu.int/\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("site")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"
                + "</w:r><w:ins w:id=\"1\">" + r("new")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>old</w:delText></w:r>"
                + "</w:del></w:p>";
        return WordFixture.of(body)
                .styles(STYLES)
                .numbering(numbering)
                .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + p("A note.") + "</w:footnote>")
                .part("header", "hdr", p("Draft"))
                .file();
    }
}
