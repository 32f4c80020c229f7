package org.rapporteur.check.trial;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/** A reporting period with its cut-off day, and what the study groups did in it according to the catalogue. */
record Season(DateRange days, LocalDate cutOff, Evidence evidence) {
    private static final Set<TextKind> KINDS =
            Set.of(TextKind.RECOMMENDATION, TextKind.AMENDMENT, TextKind.CORRIGENDUM, TextKind.SUPPLEMENT);

    static Season of(Chance chance) {
        LocalDate from = LocalDate.of(chance.between(2017, 2025), chance.between(1, 12), 1);
        LocalDate to = from.plusMonths(chance.between(4, 10)).minusDays(1);
        LocalDate cutOff = chance.in(30) ? to : to.minusDays(chance.between(5, 60));
        return of(new DateRange(from, to), cutOff);
    }

    static Season of(DateRange days, LocalDate cutOff) {
        return new Season(days, cutOff, ReferenceEvidence.on(days, cutOff, ItuCatalogue.CATALOGUE, null));
    }

    /** Approved from the first day to the cut-off, by study group; of each text the last edition. */
    Map<String, List<PublishedText>> approved() {
        Map<String, PublishedText> last = new LinkedHashMap<>();
        ItuCatalogue.CATALOGUE.approvedIn(new DateRange(days.from(), cutOff)).stream()
                .filter(this::canBeTold)
                .forEach(text -> last.put(text.shortForm(), text));
        return byGroup(last.values().stream());
    }

    /** New Recommendations approved within months after the cut-off, by study group: drafts on that day. */
    Map<String, List<PublishedText>> pending() {
        Map<String, PublishedText> first = new LinkedHashMap<>();
        ItuCatalogue.CATALOGUE.approvedIn(new DateRange(cutOff.plusDays(1), cutOff.plusMonths(9))).stream()
                .filter(text -> text.kind() == TextKind.RECOMMENDATION && canBeTold(text) && editionsUntil(text) == 0)
                .forEach(text -> first.putIfAbsent(text.shortForm(), text));
        return byGroup(first.values().stream());
    }

    /** Recommendations of before the period without a later edition. */
    List<PublishedText> old() {
        return ItuCatalogue.CATALOGUE
                .approvedIn(new DateRange(days.from().minusYears(4), days.from().minusMonths(2)))
                .stream()
                .filter(text -> text.kind() == TextKind.RECOMMENDATION && canBeTold(text))
                .filter(text -> editions(text).size() == 1 && text.shortForm().matches("[A-Z]\\.[0-9.]+"))
                .toList();
    }

    long editionsUntil(PublishedText text) {
        return editions(text).stream()
                .filter(edition -> !edition.approved().isAfter(cutOff))
                .count();
    }

    long editionsBefore(PublishedText text) {
        return editions(text).stream()
                .filter(edition -> edition.approved().isBefore(days.from()))
                .count();
    }

    private static List<PublishedText> editions(PublishedText text) {
        return text.number() == null
                ? List.of()
                : ItuCatalogue.CATALOGUE.editions(text.number().withoutEdition());
    }

    private boolean canBeTold(PublishedText text) {
        return text.number() != null
                && text.approved().isExact()
                && KINDS.contains(text.kind())
                && (!text.title().isBlank() || text.kind().changesAnother())
                && text.number().numbers().size() == 1
                && existed(text);
    }

    private boolean existed(PublishedText text) {
        if (!text.group().startsWith("SG")) {
            return false;
        }
        return evidence.bodies()
                .find(StudyGroupCode.valueOf("T-" + text.group()).toString())
                .filter(body -> body.mayExistOn(text.approved().first()) && body.mayExistOn(cutOff))
                .isPresent();
    }

    private static Map<String, List<PublishedText>> byGroup(Stream<PublishedText> texts) {
        return texts.collect(Collectors.groupingBy(PublishedText::group, TreeMap::new, Collectors.toList()));
    }

    Set<String> groups() {
        return new LinkedHashSet<>(approved().keySet());
    }
}
