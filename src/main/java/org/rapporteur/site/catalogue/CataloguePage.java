package org.rapporteur.site.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.store.Load;
import org.rapporteur.catalogue.store.PublishedRow;
import org.rapporteur.site.lists.Pager;
import org.rapporteur.terms.wording.Wording;

/**
 * What the page of the catalogue shows.
 *
 * @param words looked for
 * @param loads the newest first
 * @param problem key of what is wrong with the file sent; null if nothing
 */
record CataloguePage(
        String words,
        Pager pager,
        List<Row> rows,
        List<Load> loads,
        @Nullable String problem) {

    /**
     * A text in the list.
     *
     * @param facts what stands below the title
     * @param record address of its record; null while there is none
     * @param missingSince day since when files do not have it any more; null while they do
     */
    record Row(
            String name,
            String kind,
            String title,
            String facts,
            String address,
            @Nullable String record,
            @Nullable LocalDate missingSince) {}

    static List<Row> rows(List<PublishedRow> found, Set<String> recorded, Wording wording) {
        return found.stream().map(row -> row(row, recorded, wording)).toList();
    }

    private static Row row(PublishedRow row, Set<String> recorded, Wording wording) {
        PublishedText text = row.text();
        return new Row(
                text.designation(),
                wording.opening(wording.counted("noun." + text.kind().code(), 1)),
                text.title(),
                Stream.of(text.group(), concluded(text, wording), text.status())
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")),
                text.address(),
                recorded.contains(text.key()) ? "/recommendations/" + text.key() : null,
                row.missingSince());
    }

    private static String concluded(PublishedText text, Wording wording) {
        String standing = "standing." + text.kind().concludedBy().standing().code();
        return wording.opening(wording.word(standing)) + " " + text.approved().inWords(wording.locale());
    }
}
