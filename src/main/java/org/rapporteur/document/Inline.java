package org.rapporteur.document;

import java.util.List;
import java.util.stream.Collectors;

/** A run inside a paragraph: plain words, a claim made from records, or a reference to another place. */
public sealed interface Inline permits Words, Claim, Reference {

    /** As printed. */
    String text();

    /** The printed words of a whole line. */
    static String text(List<Inline> line) {
        return line.stream().map(Inline::text).collect(Collectors.joining());
    }
}
