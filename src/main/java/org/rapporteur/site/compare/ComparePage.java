package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Uncompared;
import org.rapporteur.report.change.Comparison;

/**
 * What the page of a comparison shows.
 *
 * @param count of all differences
 * @param kinds how many there are of each kind
 * @param causes how many there are of each cause
 * @param groups the differences themselves
 * @param uncompared passages too long to be compared word by word
 * @param missing names of the sections that could not be compared
 */
record ComparePage(
        int count,
        List<Share> kinds,
        List<Share> causes,
        List<ShownGroup> groups,
        List<Uncompared> uncompared,
        List<String> missing) {

    /**
     * Some of the differences.
     *
     * @param anchor of the first of them
     */
    record Share(String code, int count, String anchor) {}

    static ComparePage of(Comparison comparison, Grouping grouping, boolean whole) {
        DifferenceGroups groups = new DifferenceGroups(comparison);
        List<DifferenceEntry> printed = comparison.difference().printed();
        return new ComparePage(
                printed.size(),
                shares(printed, groups, DifferenceEntry::kind, DifferenceKind.values(), DifferenceKind::code),
                shares(printed, groups, entry -> entry.reason().cause(), Cause.values(), Cause::code),
                groups.by(grouping, whole),
                comparison.difference().uncompared(),
                comparison.missing());
    }

    private static <T> List<Share> shares(
            List<DifferenceEntry> printed,
            DifferenceGroups groups,
            Function<DifferenceEntry, T> value,
            T[] values,
            Function<T, String> code) {
        Map<T, List<DifferenceEntry>> byValue = new LinkedHashMap<>();
        List.of(values).forEach(one -> byValue.put(one, new ArrayList<>()));
        printed.forEach(entry -> byValue.computeIfAbsent(value.apply(entry), one -> new ArrayList<>())
                .add(entry));
        return byValue.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Share(
                        code.apply(one.getKey()),
                        one.getValue().size(),
                        groups.stretches().anchor(one.getValue().get(0))))
                .toList();
    }
}
