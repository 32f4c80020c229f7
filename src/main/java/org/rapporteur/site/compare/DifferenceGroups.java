package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.document.difference.AlignedPassages.Role;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.report.change.Comparison;
import org.rapporteur.site.compare.Stretches.Stretch;

/** Gathers the differences of two reports under headings. */
final class DifferenceGroups {

    private static final int CONTEXT = 1;

    private final Comparison comparison;
    private final Stretches stretches;
    private final List<Stretch> all;

    DifferenceGroups(Comparison comparison) {
        this.comparison = comparison;
        this.stretches = new Stretches(comparison);
        this.all = stretches.all();
    }

    Stretches stretches() {
        return stretches;
    }

    List<ShownGroup> by(Grouping grouping, boolean whole) {
        return switch (grouping) {
            case SECTION -> bySection(whole);
            case CAUSE -> by(entry -> List.of(entry.reason().cause().code()), causes());
            case RESOLUTION -> by(this::resolutions, scope());
        };
    }

    private static List<String> causes() {
        return Stream.of(Cause.values()).map(Cause::code).toList();
    }

    private List<String> resolutions(DifferenceEntry entry) {
        Set<String> answered = comparison.resolutions(entry);
        List<String> told = scope().stream().filter(answered::contains).toList();
        return told.isEmpty() ? List.of("") : told;
    }

    /** Those of both periods, in the order of the second; at last what belongs to none. */
    private List<String> scope() {
        Stream<String> codes = Stream.of(comparison.after(), comparison.before())
                .flatMap(side -> side.period().scope().stream())
                .map(ScopeEntry::resolution);
        return Stream.concat(codes, Stream.of("")).distinct().toList();
    }

    private List<ShownGroup> by(Function<DifferenceEntry, List<String>> codes, List<String> order) {
        Map<String, List<ShownStretch>> groups = new LinkedHashMap<>();
        order.forEach(code -> groups.put(code, new ArrayList<>()));
        Set<String> seen = new HashSet<>();
        all.stream().filter(DifferenceGroups::isOwnPlace).forEach(stretch -> {
            DifferenceEntry entry = Objects.requireNonNull(stretch.aligned().entry());
            for (String code : codes.apply(entry)) {
                groups.computeIfAbsent(code, unordered -> new ArrayList<>())
                        .add(once(stretches.shown(stretch.aligned(), 0), seen));
            }
        });
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new ShownGroup(group.getKey(), name(group.getKey()), group.getValue(), 0))
                .toList();
    }

    /** Of a Resolution; empty for anything else. */
    private String name(String code) {
        return comparison.after().frame().records().resolutions().stream()
                .filter(edition -> edition.code().equals(code))
                .map(ResolutionSummary::name)
                .findFirst()
                .orElse("");
    }

    /** What moved is shown where it went to. */
    private static boolean isOwnPlace(Stretch stretch) {
        return stretch.aligned().isDifferent() && stretch.aligned().role() != Role.MOVED_AWAY;
    }

    private static ShownStretch once(ShownStretch stretch, Set<String> seen) {
        ShownChange change = Objects.requireNonNull(stretch.change());
        return seen.add(change.anchor()) ? stretch : new ShownStretch(change.again(), stretch.lines(), 0);
    }

    private List<ShownGroup> bySection(boolean whole) {
        List<ShownGroup> groups = new ArrayList<>();
        List<ShownStretch> shown = new ArrayList<>();
        String name = "";
        int left = 0;
        for (int at = 0; at < all.size(); at++) {
            Stretch stretch = all.get(at);
            String here = Stretches.name(stretch.section());
            if (!here.equals(name)) {
                close(groups, name, shown, left);
                shown = new ArrayList<>();
                left = 0;
                name = here;
            }
            if (isShown(at, whole)) {
                shown.add(stretches.shown(stretch.aligned(), left));
                left = 0;
            } else if (stretch.isPrinted() && !stretch.isHeading()) {
                left++;
            }
        }
        close(groups, name, shown, left);
        return groups;
    }

    private static void close(List<ShownGroup> groups, String name, List<ShownStretch> shown, int left) {
        if (!shown.isEmpty()) {
            groups.add(new ShownGroup("", name, shown, left));
        }
    }

    private boolean isShown(int at, boolean whole) {
        Stretch stretch = all.get(at);
        boolean words = stretch.isPrinted() && !stretch.isHeading();
        return words && (whole || stretch.aligned().isDifferent() || isContext(at));
    }

    /** Words beside a difference of the same section. */
    private boolean isContext(int at) {
        String section = Stretches.name(all.get(at).section());
        return all.subList(Math.max(0, at - CONTEXT), Math.min(all.size(), at + CONTEXT + 1)).stream()
                .filter(near -> Stretches.name(near.section()).equals(section))
                .anyMatch(near -> near.aligned().isDifferent());
    }
}
