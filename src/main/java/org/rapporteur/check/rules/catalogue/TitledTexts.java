package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statements;

/** Texts that are named by their published title alone: in quotation marks, in a cell, at the beginning of a line. */
final class TitledTexts {
    /** In letters; shorter titles are words of everybody. */
    private static final int SHORTEST = 24;

    private static final int LONGEST = 300;

    private final Line line;
    private final Catalogue catalogue;
    private final List<TextMention> found = new ArrayList<>();

    private TitledTexts(Line line, Catalogue catalogue) {
        this.line = line;
        this.catalogue = catalogue;
    }

    /** @param numbered the texts that the line names by number */
    static List<TextMention> in(Line line, List<TextMention> numbered, Catalogue catalogue) {
        TitledTexts reader = new TitledTexts(line, catalogue);
        if (line.text().length() <= Statements.LONGEST_LINE) {
            reader.quoted(numbered);
            if (numbered.isEmpty() && reader.found.isEmpty()) {
                reader.parts();
            }
        }
        return reader.found;
    }

    private void quoted(List<TextMention> numbered) {
        new Quotes(line.text())
                .all()
                .filter(quote ->
                        numbered.stream().noneMatch(text -> text.from() < quote.to() && quote.from() < text.end()))
                .forEach(quote -> add(quote.from() + 1, quote.to() - 1, true));
    }

    /** Each cell, or the line up to its first bracket. */
    private void parts() {
        String text = line.text();
        if (line.kind() != Line.Kind.ROW) {
            int bracket = text.indexOf(" (");
            add(0, bracket < 0 ? text.length() : bracket, false);
            return;
        }
        for (int from = 0; from <= text.length(); ) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 ? text.length() : tab;
            add(from, to, false);
            from = to + 1;
        }
    }

    private void add(int from, int to, boolean inQuotes) {
        String title = line.text().substring(from, to).strip();
        if (title.length() >= SHORTEST && title.length() <= LONGEST && title.indexOf(' ') > 0) {
            only(catalogue.titled(title))
                    .flatMap(text -> Stream.ofNullable(text.number()).findFirst())
                    .ifPresent(number -> found.add(new TextMention(
                            line,
                            from,
                            to,
                            "",
                            number.withoutEdition(),
                            number.kind(),
                            false,
                            false,
                            false,
                            false,
                            title,
                            from,
                            inQuotes ? to + 1 : to,
                            inQuotes)));
        }
    }

    /** Where all of them are editions of one text. */
    private static Optional<PublishedText> only(List<PublishedText> titled) {
        return titled.stream().map(PublishedText::shortForm).distinct().count() == 1
                ? Optional.of(titled.get(titled.size() - 1))
                : Optional.empty();
    }
}
