package org.rapporteur.terms.prose;

import java.util.List;
import java.util.stream.Stream;

/**
 * Text as staff write it. A blank line starts a paragraph which goes on below the first; a line that begins with
 * {@code "- "} is a list item, indented by two spaces one of the second level; words in braces are claims, as
 * {@code {figure participants}}.
 *
 * @param paragraphs in order; the first one is the block itself
 */
public record Prose(List<Passage> paragraphs) {

    /** A paragraph or list item with the items below it. */
    public record Passage(List<Piece> pieces, List<Passage> items) {

        public Passage {
            pieces = List.copyOf(pieces);
            items = List.copyOf(items);
        }

        Stream<Piece> allPieces() {
            return Stream.concat(pieces.stream(), items.stream().flatMap(Passage::allPieces));
        }
    }

    /** A run of text: words, or a claim to be made from records. */
    public sealed interface Piece permits Literal, Call {}

    /** Words as typed. */
    public record Literal(String text) implements Piece {}

    /**
     * A claim in braces.
     *
     * @param name its first word
     * @param argument the rest, trimmed; empty where there is none
     */
    public record Call(String name, String argument) implements Piece {

        @Override
        public String toString() {
            return argument.isEmpty() ? "{" + name + "}" : "{" + name + " " + argument + "}";
        }
    }

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads what was typed.
     *
     * @throws ProseException when a brace is not closed, or an item has no paragraph to hang on
     */
    public static Prose valueOf(String text) {
        return new ProseReader().read(text);
    }

    /** Every claim in reading order. */
    public Stream<Call> calls() {
        return paragraphs.stream()
                .flatMap(Passage::allPieces)
                .flatMap(piece -> piece instanceof Call call ? Stream.of(call) : Stream.empty());
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
