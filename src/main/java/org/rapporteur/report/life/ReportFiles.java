package org.rapporteur.report.life;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.document.Document;
import org.rapporteur.document.format.DocumentArchive;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.document.format.JsonWriter;
import org.rapporteur.document.format.Labels;
import org.rapporteur.document.format.MarkdownWriter;
import org.rapporteur.document.pdf.PdfWriter;
import org.rapporteur.document.word.PrintStamp;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.letterhead.Letterheads;
import org.springframework.stereotype.Component;

/** Writes a report in every format in which it is issued. */
@Component
class ReportFiles {

    private final ReportLabels labels;
    private final Letterheads letterheads;

    ReportFiles(ReportLabels labels, Letterheads letterheads) {
        this.labels = labels;
        this.letterheads = letterheads;
    }

    /** Bytes by format. */
    Map<String, byte[]> of(Document document, String period, LocalDate cutOff) {
        Labels words = labels.of(document.language());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("html", utf8(new HtmlWriter(words).page(document)));
        PrintStamp stamp = PrintStamp.of(period, cutOff, DocumentArchive.write(document));
        files.put("docx", new WordWriter(letterheads.template(), words.document()).write(document, stamp));
        files.put("pdf", PdfWriter.write(document, words));
        files.put("md", utf8(new MarkdownWriter(words).write(document)));
        files.put("json", utf8(new JsonWriter().write(document, period, cutOff)));
        files.put("body", utf8(new HtmlWriter(words).citedAt("report/cite/").article(document)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
