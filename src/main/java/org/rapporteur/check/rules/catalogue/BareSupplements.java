package org.rapporteur.check.rules.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

/**
 * “Supplement 92, Synchronization of base stations” in a list: its series is the one of which all others are that could
 * be told by their titles.
 */
final class BareSupplements {
    private static final int FEWEST = 2;
    private static final String BARE = "Supplement ";

    private BareSupplements() {}

    /** The same texts, with the editions of those whose series the others of their list show. */
    static List<ToldText> in(List<ToldText> told, Evidence evidence) {
        Map<Integer, List<ToldText>> lists = told.stream()
                .filter(text -> isBare(text.text()))
                .collect(Collectors.groupingBy(text -> text.text().line().host()));
        return lists.isEmpty()
                ? told
                : told.stream()
                        .map(text -> isBare(text.text()) && text.editions().isEmpty()
                                ? completed(
                                        text,
                                        lists.getOrDefault(text.text().line().host(), List.of()),
                                        evidence)
                                : text)
                        .toList();
    }

    private static boolean isBare(TextMention text) {
        return text.designation() == null
                && text.kind() == TextKind.SUPPLEMENT
                && text.line().kind() == Line.Kind.ITEM
                && text.number().startsWith(BARE);
    }

    private static ToldText completed(ToldText bare, List<ToldText> list, Evidence evidence) {
        List<String> known = list.stream()
                .filter(other -> !other.editions().isEmpty())
                .map(other -> other.editions().all().get(0).shortForm().split(" ")[0])
                .toList();
        Set<String> series = Set.copyOf(known);
        if (series.size() != 1 || known.size() < FEWEST) {
            return bare;
        }
        String number = bare.text().number().substring(BARE.length());
        Designation designation =
                Designation.valueOf("ITU-T " + series.iterator().next() + " Suppl. " + number);
        return new ToldText(
                bare.text(), bare.statement(), new Editions(evidence.catalogue().editions(designation)), bare.facts());
    }
}
