package org.rapporteur.check.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.LineTokens;

/** The lines of a report, their sentences and its tables, read once for all who count its numbers again. */
final class ReportText {
    private final List<Line> lines;
    private final LineTokens read;
    private final List<Grid> tables;
    private final Map<Integer, List<SentenceTokens>> sentences = new HashMap<>();

    ReportText(List<Line> lines, LineTokens read) {
        this.lines = lines;
        this.read = read;
        this.tables = Grid.all(lines);
    }

    List<Line> lines() {
        return lines;
    }

    Lexicon lexicon() {
        return read.lexicon();
    }

    List<Grid> tables() {
        return tables;
    }

    /** Paragraphs and items. */
    Stream<Line> prose() {
        return lines.stream().filter(ReportText::isProse);
    }

    static boolean isProse(Line line) {
        return line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM;
    }

    static boolean isRow(Line line) {
        return line.kind() == Line.Kind.ROW || line.kind() == Line.Kind.HEAD_ROW;
    }

    /** Those of paragraphs and items. */
    Stream<SentenceTokens> sentences() {
        return prose().flatMap(line -> sentences(line).stream());
    }

    /** The same of some lines, as far as there are so many. */
    Stream<SentenceTokens> sentences(int from, int to) {
        return lines.subList(Math.max(0, from), Math.min(lines.size(), to)).stream()
                .filter(ReportText::isProse)
                .flatMap(line -> sentences(line).stream());
    }

    /** The sentences of so many lines right above one, with those of tables, as far as none is a border. */
    Stream<SentenceTokens> above(Line line, int far, Predicate<Line> border) {
        int first = line.index();
        while (first > 0 && line.index() - first < far && !border.test(lines.get(first - 1))) {
            first--;
        }
        return lines.subList(first, line.index()).stream().flatMap(other -> sentences(other).stream());
    }

    List<SentenceTokens> sentences(Line line) {
        return sentences.computeIfAbsent(line.index(), asked -> SentenceTokens.of(line, read));
    }

    /** What the sentences of a line count, lengths of time and sums of money left out. */
    List<Token> counts(Line line) {
        return sentences(line).stream()
                .flatMap(saying -> saying.counts().stream())
                .toList();
    }

    /** All of a line, those that say one thing joined. */
    List<Token> tokens(Line line) {
        return SentenceTokens.isTooLong(line) ? List.of() : read.joined(line);
    }

    /** All of a line as they stand. */
    List<Token> words(Line line) {
        return read.words(line);
    }
}
