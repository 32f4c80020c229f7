package org.rapporteur.check.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.rule.Subject;

/** The group of texts for which the catalogue has none: that of all texts of lately with a number near by. */
final class SeriesGroups {
    private static final int LATELY = 2013;
    private static final int FEWEST = 5;

    /** Of a block of numbers its group, empty where there are several. */
    private final Map<String, String> groups = new HashMap<>();

    private final Map<String, Integer> sizes = new HashMap<>();

    private SeriesGroups(Catalogue catalogue) {
        catalogue.all().stream()
                .filter(text ->
                        !text.group().isEmpty() && text.approved().first().getYear() >= LATELY)
                .forEach(this::keep);
    }

    static SeriesGroups of(Subject subject) {
        return subject.once(
                SeriesGroups.class, read -> new SeriesGroups(read.evidence().catalogue()));
    }

    private void keep(PublishedText text) {
        blocks(text).forEach(block -> {
            groups.merge(block, text.group(), (one, other) -> one.equals(other) ? one : "");
            sizes.merge(block, 1, Integer::sum);
        });
    }

    /** Of “X.1238” its hundred and its thousand: “X.12··”, “X.1···”. */
    private static List<String> blocks(PublishedText text) {
        String number = text.shortForm();
        int end = 2;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return number.startsWith(".", 1) && end > 5
                ? List.of(
                        number.substring(0, end - 2) + "\u00b7\u00b7",
                        number.substring(0, end - 3) + "\u00b7\u00b7\u00b7")
                : List.of();
    }

    /** Of the smallest block of which groups are known. */
    Optional<String> of(PublishedText text) {
        return blocks(text).stream()
                .filter(groups::containsKey)
                .findFirst()
                .filter(block -> sizes.getOrDefault(block, 0) >= FEWEST)
                .map(block -> groups.getOrDefault(block, ""))
                .filter(group -> !group.isEmpty());
    }
}
