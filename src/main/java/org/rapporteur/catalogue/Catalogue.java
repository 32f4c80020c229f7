package org.rapporteur.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/** Published texts, found by number and by title. */
public final class Catalogue {
    private static final String SUPPLEMENT = " Suppl. ";

    private final List<PublishedText> texts;
    private final Map<String, List<PublishedText>> byNumber = new HashMap<>();
    /** Made when first asked for: most documents name only texts that are found by number. */
    private volatile @Nullable Map<String, List<PublishedText>> byTitle;

    private volatile @Nullable Map<String, List<PublishedText>> bySupplement;

    public Catalogue(Collection<PublishedText> texts) {
        this.texts = texts.stream()
                .sorted(Comparator.comparing(PublishedText::approved))
                .toList();
        this.texts.forEach(text -> text.numbers().forEach(number -> add(byNumber, number, text)));
    }

    /** Holds nothing and so knows nothing. */
    public static Catalogue empty() {
        return new Catalogue(List.of());
    }

    /** Made twice if two ask at once, which harms nobody. */
    private Map<String, List<PublishedText>> byTitle() {
        Map<String, List<PublishedText>> made = byTitle;
        if (made == null) {
            made = new HashMap<>();
            for (PublishedText text : texts) {
                if (!text.title().isEmpty()) {
                    add(made, TitleWords.of(text.title()).key(), text);
                }
            }
            byTitle = made;
        }
        return made;
    }

    private static void add(Map<String, List<PublishedText>> index, String key, PublishedText text) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(text);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Every text, the first approved first. */
    public List<PublishedText> all() {
        return texts;
    }

    /** All editions, the first approved first; of a change without the year of its base, the changes to any edition. */
    public List<PublishedText> editions(Designation designation) {
        return byNumber.getOrDefault(designation.shortForm(), List.of()).stream()
                .filter(text -> fits(text, designation))
                .toList();
    }

    /** “X.1352 (2022) Amd. 1” names the year of its base, “Y.4600 (2022)” that of its edition. */
    private static boolean fits(PublishedText text, Designation designation) {
        Year year = designation.baseYear();
        if (year == null || text.number() == null) {
            return true;
        }
        YearMonth edition = text.number().edition();
        boolean ofEdition = !designation.isChange() && edition != null && edition.getYear() == year.getValue();
        return ofEdition || year.equals(text.number().baseYear());
    }

    /** Texts of this title in all editions, whatever the case, dashes and series prefix of their titles. */
    public List<PublishedText> titled(String title) {
        return byTitle().getOrDefault(TitleWords.of(title).key(), List.of());
    }

    /** Supplements of this number, “82”, to whatever series. */
    public List<PublishedText> supplements(String number) {
        return bySupplement().getOrDefault(number, List.of());
    }

    private Map<String, List<PublishedText>> bySupplement() {
        Map<String, List<PublishedText>> made = bySupplement;
        if (made == null) {
            made = new HashMap<>();
            for (PublishedText text : texts) {
                int sign = text.kind() == TextKind.SUPPLEMENT && text.number() != null
                        ? text.shortForm().lastIndexOf(SUPPLEMENT)
                        : -1;
                if (sign >= 0) {
                    add(made, text.shortForm().substring(sign + SUPPLEMENT.length()), text);
                }
            }
            bySupplement = made;
        }
        return made;
    }

    /** Certainly or possibly approved on these days, the first approved first. */
    public List<PublishedText> approvedIn(DateRange days) {
        // No approval is known less exactly than by its year
        int to = firstAfter(days.to().plusYears(1));
        return texts.subList(firstAfter(days.from().minusDays(1)), to).stream()
                .filter(text -> text.approved().mayBeIn(days))
                .toList();
    }

    /** The place of the first text that was approved by no earlier day than the next: they stand in that order. */
    private int firstAfter(LocalDate day) {
        int from = 0;
        int to = texts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (texts.get(middle).approved().last().isAfter(day)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
