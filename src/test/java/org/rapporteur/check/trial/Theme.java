package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.check.trial.Telling.Act;
import org.rapporteur.terms.TextKind;

/** A section: perhaps totals, then what each group did, and what is planted in the totals. */
final class Theme {

    enum Layout {
        NUMBERED,
        BULLETS,
        RUN_IN,
        TABLE
    }

    final String heading;
    final Layout layout;
    boolean lead;
    final List<Telling> tellings = new ArrayList<>();
    /** Planted in the total of Recommendations approved, and in its groups. */
    int off;

    List<String> falseGroups = List.of();
    String place = "";

    Theme(String heading, Layout layout) {
        this.heading = heading;
        this.layout = layout;
    }

    List<Telling> of(Act act) {
        return tellings.stream().filter(telling -> telling.act == act).toList();
    }

    /** Groups in the order of their numbers of whom something is told. */
    List<String> groups(Act act, Predicate<Telling> which) {
        TreeSet<Integer> numbers = new TreeSet<>();
        of(act).stream().filter(which).forEach(telling -> numbers.add(Integer.parseInt(telling.group.substring(2))));
        return numbers.stream().map(number -> "SG" + number).toList();
    }

    int total(Act act, TextKind kind) {
        return of(act).stream().mapToInt(telling -> telling.number(kind)).sum();
    }
}
