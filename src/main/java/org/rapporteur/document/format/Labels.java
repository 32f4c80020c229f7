package org.rapporteur.document.format;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Cover;

/**
 * The fixed words around a document, in the language of its reader.
 *
 * @param document before the document number
 * @param date before the date
 * @param language before the language
 * @param source before who hands the document in
 * @param permalink says that a sign leads to its own paragraph
 * @param records names the list of records behind the claims
 * @param close leads from the records back to the text
 * @param sources names the list of what a paragraph stands on, before its number or first words
 * @param cite copies the words by which a paragraph is cited
 */
public record Labels(
        String document,
        String date,
        String language,
        String source,
        String permalink,
        String records,
        String close,
        String sources,
        String cite) {

    /** A fact of the cover that is printed behind its name. */
    record Fact(String name, String value) {}

    /** The facts of a cover, without those left open. */
    List<Fact> facts(Cover cover) {
        return Stream.of(
                        new Fact(document, cover.documentNumber()),
                        new Fact(date, cover.date()),
                        new Fact(language, cover.language()),
                        new Fact(source, cover.source()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }
}
