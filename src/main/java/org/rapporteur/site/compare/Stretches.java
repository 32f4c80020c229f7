package org.rapporteur.site.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.difference.AlignedPassages;
import org.rapporteur.document.difference.AlignedPassages.Role;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.report.change.Comparison;

/** Both documents read together, each stretch with the section it stands in. */
final class Stretches {

    /** @param section heading of the section; null on the cover */
    record Stretch(AlignedPassages aligned, @Nullable Passage section) {

        boolean isPrinted() {
            return aligned.isDifferent()
                    || !aligned.after().isEmpty() && aligned.after().get(0).isPrinted();
        }

        /** A heading that does not differ is that of its group. */
        boolean isHeading() {
            return !aligned.isDifferent() && heading(aligned) != null;
        }
    }

    private final Comparison comparison;
    private final Map<DifferenceEntry, Integer> numbers = new IdentityHashMap<>();

    Stretches(Comparison comparison) {
        this.comparison = comparison;
        comparison.difference().printed().forEach(entry -> numbers.put(entry, numbers.size() + 1));
    }

    List<Stretch> all() {
        List<Stretch> all = new ArrayList<>();
        Passage section = null;
        for (AlignedPassages aligned :
                comparison.difference().aligned(comparison.before().document())) {
            Passage heading = heading(aligned);
            section = heading == null ? section : heading;
            all.add(new Stretch(aligned, section));
        }
        return all;
    }

    private static @Nullable Passage heading(AlignedPassages aligned) {
        List<Passage> passages = aligned.after().isEmpty() ? aligned.before() : aligned.after();
        Passage first = passages.get(0);
        boolean section = first.kind() == Passage.Kind.SECTION || first.kind() == Passage.Kind.PART;
        return section && first.isPrinted() ? first : null;
    }

    static String name(@Nullable Passage section) {
        return section == null ? "" : (section.label().text() + " " + section.text()).strip();
    }

    /** The anchor of the place where a difference shows first. */
    String anchor(DifferenceEntry entry) {
        return "change-" + numbers.get(entry);
    }

    ShownChange change(DifferenceEntry entry, Role role) {
        boolean away = role == Role.MOVED_AWAY;
        boolean move = role != Role.HERE;
        Passage here = away ? first(entry.before()) : entry.first();
        return new ShownChange(
                anchor(entry) + (away ? "-from" : ""),
                move ? away ? "moved-away" : "moved-here" : entry.kind().code(),
                entry.reason().cause().code(),
                entry.reason().because(),
                here.label().text(),
                here.kind() == Passage.Kind.COVER ? here.id().toString() : "",
                entry.after().isEmpty() || here.kind() == Passage.Kind.COVER ? "" : address(first(entry.after())),
                name(entry.section()),
                move ? anchor(entry) + (away ? "" : "-from") : "",
                move
                        ? (away ? first(entry.after()) : first(entry.before()))
                                .label()
                                .text()
                        : "",
                comparison.behind(entry));
    }

    private static Passage first(List<Placed> placed) {
        return placed.get(0).passage();
    }

    private String address(Passage passage) {
        return "/periods/" + comparison.after().period().code() + "/report#" + passage.id();
    }

    ShownStretch shown(AlignedPassages aligned, int left) {
        DifferenceEntry entry = aligned.isDifferent() ? aligned.entry() : null;
        return new ShownStretch(entry == null ? null : change(entry, aligned.role()), ShownLines.of(aligned), left);
    }
}
