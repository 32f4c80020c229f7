package org.rapporteur.site.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.site.brief.ReportsAsRead;
import org.springframework.stereotype.Component;

/**
 * What the reports say, paragraph by paragraph: of an issued one the words that were issued, of any other what its records
 * say now. Kept while no record changes, and so never stale.
 */
@Component
class ReportParagraphs {

    private final SnapshotCache memory;
    private final Rights rights;
    private final ReportsAsRead reports;
    private final Lexemes lexemes;
    private final MadeOnce<CompiledReport, ReportWords> words = new MadeOnce<>();

    ReportParagraphs(SnapshotCache memory, Rights rights, ReportsAsRead reports, Lexemes lexemes) {
        this.memory = memory;
        this.rights = rights;
        this.reports = reports;
        this.lexemes = lexemes;
    }

    /** Those of every report that whoever asks may read, the newest report first. */
    List<ReportWords> all() {
        return memory.recall(rights.isStaff() ? "search.paragraphs.staff" : "search.paragraphs", this::read);
    }

    private List<ReportWords> read() {
        return words.ofAll(reports.readable(), this::read);
    }

    /** Of each of these reports. */
    private List<ReportWords> read(List<CompiledReport> some) {
        List<List<ReportParagraph>> found =
                some.stream().map(ReportParagraphs::collect).toList();
        List<Set<String>> forms = lexemes.of(found.stream()
                .flatMap(List::stream)
                .map(paragraph -> String.join(" ", paragraph.sentences()))
                .toList());
        List<ReportWords> read = new ArrayList<>();
        int at = 0;
        for (List<ReportParagraph> report : found) {
            read.add(new ReportWords(report, forms.subList(at, at + report.size())));
            at += report.size();
        }
        return read;
    }

    private static List<ReportParagraph> collect(CompiledReport report) {
        List<ReportParagraph> found = new ArrayList<>();
        collect(report.period(), report.document(), found);
        return found;
    }

    private static void collect(PeriodSummary period, Document document, List<ReportParagraph> found) {
        document.cover().parts().forEach(part -> collect(period, document.language(), part, "", "", found));
        document.sections().forEach(section -> collect(period, document.language(), section, "", "", found));
    }

    private static void collect(
            PeriodSummary period,
            Locale language,
            Section section,
            String outer,
            String above,
            List<ReportParagraph> found) {
        String number = Objects.requireNonNullElse(section.number(), outer);
        String heading = Objects.requireNonNullElse(section.heading(), above);
        section.blocks()
                .forEach(block -> found.add(new ReportParagraph(
                        period, block.id(), number(block, number), heading, sentences(block, language))));
        section.sections().forEach(inner -> collect(period, language, inner, number, heading, found));
    }

    private static String number(Block block, String outer) {
        return block instanceof Paragraph paragraph && paragraph.label().isNumber()
                ? paragraph.label().text()
                : outer;
    }

    private static List<String> sentences(Block block, Locale language) {
        return block.withParts()
                .flatMap(part -> part.lines().stream().map(Inline::text))
                .flatMap(line -> sentences(line, language))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<String> sentences(String line, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(line);
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(begin, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            begin = end;
        }
        return sentences.stream();
    }
}
