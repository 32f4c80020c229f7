package org.rapporteur.check.trial;

import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.TextKind;

/** A text as a report tells it, and what is planted in it. */
final class Item {
    PublishedText text;
    boolean revised;
    /** Words behind it, as “(see 2.1.2)”. */
    String behind = "";

    /** What is said instead of the truth, or empty. */
    String falseTitle = "";

    String falseNumber = "";
    TextKind kind;

    Item(PublishedText text) {
        this.text = text;
        this.kind = text.kind();
    }

    boolean isChange() {
        return text.kind().changesAnother();
    }
}
