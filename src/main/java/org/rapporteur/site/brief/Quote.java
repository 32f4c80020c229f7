package org.rapporteur.site.brief;

import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.terms.wording.PrintedLanguage;

/**
 * The sentence in which a report tells a text.
 *
 * @param number of the paragraph, as printed
 * @param sentence with the words that open the list, where an item tells it
 * @param standing code of what the text is told as; empty where the sentence does not say
 */
public record Quote(CompiledReport report, BlockId block, String number, String sentence, String standing) {

    /** Where the report tells the text first, by name where it names it at all. */
    public static Optional<Quote> of(CompiledReport report, String text) {
        return Optional.ofNullable(report.places("text").get(text)).flatMap(place -> at(report, place, text));
    }

    private static Optional<Quote> at(CompiledReport report, Appearance place, String text) {
        return Stream.concat(
                        report.document().cover().parts().stream().flatMap(Section::withInner),
                        report.document().allSections())
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> in(block, "", place.block(), text))
                .findFirst()
                .map(found -> new Quote(report, place.block(), place.number(), found.sentence(), found.standing()));
    }

    private record Found(String sentence, String standing) {}

    private static Stream<Found> in(Block block, String lead, BlockId wanted, String text) {
        if (block instanceof Table table) {
            return table.rows().stream()
                    .filter(row -> row.id().equals(wanted))
                    .flatMap(row -> row(row, lead, text).stream());
        }
        Paragraph paragraph = (Paragraph) block;
        String opening = paragraph.label().isBullet() ? lead : paragraph.text();
        return paragraph.id().equals(wanted)
                ? line(paragraph, lead, text).stream()
                : paragraph.parts().stream().flatMap(part -> in(part, opening, wanted, text));
    }

    private static Optional<Found> row(Table.Row row, String lead, String text) {
        String cells = row.cells().stream().map(Inline::text).collect(Collectors.joining(" · "));
        return row.cells().stream()
                .flatMap(List::stream)
                .flatMap(inline -> Stream.ofNullable(claim(inline, text)))
                .findFirst()
                .map(claim -> new Found((last(lead) + " " + cells).strip(), standing(claim)));
    }

    private static Optional<Found> line(Paragraph paragraph, String lead, String text) {
        int at = 0;
        for (Inline inline : paragraph.content()) {
            Claim claim = claim(inline, text);
            if (claim != null) {
                String sentence = paragraph.label().isBullet()
                        ? (last(lead) + " " + paragraph.text()).strip()
                        : sentence(paragraph.text(), at);
                return Optional.of(new Found(sentence, standing(claim)));
            }
            at += inline.text().length();
        }
        return Optional.empty();
    }

    private static @Nullable Claim claim(Inline inline, String text) {
        return inline instanceof Claim claim
                        && claim.sources().stream()
                                .anyMatch(source -> source.room().equals("text")
                                        && source.key().equals(text))
                ? claim
                : null;
    }

    private static String standing(Claim claim) {
        Claim.Count count = claim.count();
        return count == null ? "" : count.stage();
    }

    private static String last(String words) {
        return words.isEmpty() ? "" : sentence(words, words.length() - 1);
    }

    /** The sentence around a letter. */
    private static String sentence(String words, int at) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(PrintedLanguage.get());
        breaks.setText(words);
        int to = breaks.following(Math.min(at, words.length() - 1));
        int end = to == BreakIterator.DONE ? words.length() : to;
        int from = breaks.previous();
        return words.substring(from == BreakIterator.DONE ? 0 : from, end).strip();
    }
}
