package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.repeating.RepeatingRules;
import org.rapporteur.rule.Rule;
import org.rapporteur.style.StyleRules;

/** Every rule there is, from the rooms that hold them. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(RepeatingRules.all(), StyleRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** In a fixed order. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> find(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
