package org.rapporteur.site.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
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

    private record Raw(PeriodSummary period, Block block, String number, String heading, List<String> sentences) {

        ReportParagraph with(Set<String> words) {
            return new ReportParagraph(period, block.id(), number, heading, sentences, words);
        }
    }

    private final SnapshotCache memory;
    private final Rights rights;
    private final ReportsAsRead reports;
    private final Lexemes lexemes;
    private final MadeOnce<CompiledReport, List<ReportParagraph>> paragraphs = new MadeOnce<>();

    ReportParagraphs(SnapshotCache memory, Rights rights, ReportsAsRead reports, Lexemes lexemes) {
        this.memory = memory;
        this.rights = rights;
        this.reports = reports;
        this.lexemes = lexemes;
    }

    /** Those of every report that whoever asks may read, the newest report first, each in reading order. */
    List<ReportParagraph> all() {
        return memory.recall(rights.isStaff() ? "search.paragraphs.staff" : "search.paragraphs", this::read);
    }

    private List<ReportParagraph> read() {
        return paragraphs.ofAll(reports.readable(), this::read).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Of each of these reports. */
    private List<List<ReportParagraph>> read(List<CompiledReport> some) {
        List<List<Raw>> found = some.stream().map(ReportParagraphs::collect).toList();
        Iterator<Set<String>> words = lexemes.of(found.stream()
                        .flatMap(List::stream)
                        .map(raw -> String.join(" ", raw.sentences()))
                        .toList())
                .iterator();
        return found.stream()
                .map(report ->
                        report.stream().map(raw -> raw.with(words.next())).toList())
                .toList();
    }

    private static List<Raw> collect(CompiledReport report) {
        List<Raw> found = new ArrayList<>();
        collect(report.period(), report.document(), found);
        return found;
    }

    private static void collect(PeriodSummary period, Document document, List<Raw> found) {
        document.cover().parts().forEach(part -> collect(period, document.language(), part, "", "", found));
        document.sections().forEach(section -> collect(period, document.language(), section, "", "", found));
    }

    private static void collect(
            PeriodSummary period, Locale language, Section section, String outer, String above, List<Raw> found) {
        String number = Objects.requireNonNullElse(section.number(), outer);
        String heading = Objects.requireNonNullElse(section.heading(), above);
        section.blocks()
                .forEach(block ->
                        found.add(new Raw(period, block, number(block, number), heading, sentences(block, language))));
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
