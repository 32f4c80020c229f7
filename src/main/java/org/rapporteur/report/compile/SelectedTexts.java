package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/**
 * What a selection holds on a day: texts as told, in order of their groups, and tallies known by then.
 *
 * @param countsChanges whether Amendments and Corrigenda count as Recommendations
 */
public record SelectedTexts(List<TextAsOf> texts, List<Tally> tallies, LocalDate cutOff, boolean countsChanges) {

    public SelectedTexts {
        texts = List.copyOf(texts);
        tallies = List.copyOf(tallies);
    }

    private record Key(Standing standing, @Nullable TextKind kind) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return rank() - other.rank();
        }

        /** Concluded texts first, then those on their way; within them in order of kinds, mixed kinds last. */
        private int rank() {
            int kinds = TextKind.values().length + 1;
            int byStanding = switch (standing) {
                case APPROVED -> 0;
                case AGREED -> 1;
                case ISSUED -> 2;
                case PUBLISHED -> 3;
                case UNDER_APPROVAL -> 4;
                case IN_DEVELOPMENT -> 5;
                case WITHDRAWN -> 6;
            };
            return byStanding * kinds + (kind == null ? kinds - 1 : kind.ordinal());
        }
    }

    /** The parts of one standing and kind each; together they are all texts and all tallies that join figures. */
    public List<CountedTexts> portions() {
        Map<Key, List<TextAsOf>> entered = new TreeMap<>();
        Map<Key, List<Tally>> declared = new TreeMap<>();
        texts.forEach(told ->
                entered.computeIfAbsent(key(told), missing -> new ArrayList<>()).add(told));
        joining()
                .forEach(tally -> declared.computeIfAbsent(key(tally), missing -> new ArrayList<>())
                        .add(tally));
        Map<Key, CountedTexts> portions = new TreeMap<>();
        entered.forEach((key, some) -> portions.put(
                key, new CountedTexts(key.standing, key.kind, some, declared.getOrDefault(key, List.of()))));
        declared.forEach(
                (key, some) -> portions.putIfAbsent(key, new CountedTexts(key.standing, key.kind, List.of(), some)));
        return List.copyOf(portions.values());
    }

    private Key key(TextAsOf told) {
        return new Key(told.standing(), counted(told.text().kind()));
    }

    private Key key(Tally tally) {
        return new Key(
                tally.standing(),
                tally.kinds().size() == 1 ? counted(tally.kinds().get(0)) : null);
    }

    /** The counting rule of the period. */
    private TextKind counted(TextKind kind) {
        return countsChanges && (kind == TextKind.AMENDMENT || kind == TextKind.CORRIGENDUM)
                ? TextKind.RECOMMENDATION
                : kind;
    }

    /** The one part of a standing and kind; an empty one if nothing is in it. */
    public CountedTexts portion(Standing standing, TextKind kind) {
        return portions().stream()
                .filter(portion -> portion.standing() == standing && portion.kind() == kind)
                .findFirst()
                .orElse(new CountedTexts(standing, kind, List.of(), List.of()));
    }

    /** Tallies declared for this very day. */
    public List<Tally> joining() {
        return tallies.stream().filter(tally -> tally.joins(cutOff)).toList();
    }

    /** Tallies of an earlier day, which join no figure. */
    public List<Tally> past() {
        return tallies.stream().filter(tally -> !tally.joins(cutOff)).toList();
    }

    /** Codes of the groups behind texts and tallies, those of an earlier day included. */
    public Stream<String> groups() {
        return Stream.concat(
                        texts.stream().map(SelectedTexts::groupOf),
                        tallies.stream().map(Tally::group))
                .distinct();
    }

    /** The same holdings, group by group. */
    public Map<String, SelectedTexts> byGroup(Collection<String> groups) {
        Map<String, SelectedTexts> byGroup = new LinkedHashMap<>();
        groups.forEach(group -> byGroup.put(
                group,
                only(told -> group.equals(groupOf(told)), tally -> tally.group().equals(group))));
        return byGroup;
    }

    /** Code of the group of a text, empty where it has none. */
    public static String groupOf(TextAsOf told) {
        String group = told.text().group();
        return group == null ? "" : group;
    }

    /** Those texts and tallies which pass. */
    public SelectedTexts only(Predicate<TextAsOf> text, Predicate<Tally> tally) {
        return new SelectedTexts(
                texts.stream().filter(text).toList(),
                tallies.stream().filter(tally).toList(),
                cutOff,
                countsChanges);
    }

    public boolean isEmpty() {
        return texts.isEmpty() && tallies.isEmpty();
    }
}
