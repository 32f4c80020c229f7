package org.rapporteur.check.trial;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.terms.TextKind;

/** What one study group did with some texts, and what is planted in it. */
final class Telling {

    enum Act {
        APPROVED,
        AGREED,
        SUBMITTED
    }

    enum Shape {
        LIST,
        RUN_IN,
        COUNT
    }

    final String group;
    final Act act;
    final List<Item> items = new ArrayList<>();
    Shape shape = Shape.LIST;
    boolean counted = true;
    /** How many there are if none is named. */
    int unnamed;

    /** Planted. */
    int off;

    String falseGroup = "";
    Act falseAct;
    /** Where it was printed. */
    String place = "";

    Telling(String group, Act act) {
        this.group = group;
        this.act = act;
        this.falseAct = act;
    }

    int number() {
        return items.size() + unnamed;
    }

    int number(TextKind kind) {
        return (int) items.stream().filter(item -> item.kind == kind).count()
                + (kind == TextKind.RECOMMENDATION ? unnamed : 0);
    }

    String group() {
        return falseGroup.isEmpty() ? group : falseGroup;
    }
}
