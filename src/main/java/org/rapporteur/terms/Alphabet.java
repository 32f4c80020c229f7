package org.rapporteur.terms;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** The order in which people look for names: Côte d'Ivoire before Croatia, SG2 before SG11. */
public final class Alphabet {
    private static final Collator COLLATOR = collator();

    /** Names that differ only in what the alphabet passes over, such as SG2 and SG02, are kept apart. */
    private static final Comparator<String> ORDER =
            ((Comparator<String>) COLLATOR::compare).thenComparing(Comparator.naturalOrder());

    private Alphabet() {}

    public static Comparator<String> order() {
        return ORDER;
    }

    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing(name, ORDER);
    }

    private static Collator collator() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ENGLISH);
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
