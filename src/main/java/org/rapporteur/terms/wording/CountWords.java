package org.rapporteur.terms.wording;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words for one to nine, figures from 10, words wherever a sentence opens (house style of ITU documents). */
final class CountWords {

    private static final int LAST_IN_WORDS = 9;
    /** Below it each number comes up often. */
    private static final int SMALL = 1_000;

    private final Locale locale;
    private final RuleBasedNumberFormat spellOut;
    private final NumberFormat figures;
    private final Map<Integer, String> words = new ConcurrentHashMap<>();
    private final Map<Integer, String> small = new ConcurrentHashMap<>();

    CountWords(Locale locale) {
        this.locale = locale;
        this.spellOut = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        this.figures = NumberFormat.getInstance(locale);
    }

    String inside(int number) {
        if (number >= 0 && number <= LAST_IN_WORDS) {
            return words(number);
        }
        return number >= 0 && number < SMALL
                ? small.computeIfAbsent(number, missing -> figures(BigDecimal.valueOf(missing)))
                : figures(BigDecimal.valueOf(number));
    }

    String opening(int number) {
        return capitalised(words(number));
    }

    String value(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean small = plain.scale() <= 0 && plain.signum() >= 0 && plain.compareTo(BigDecimal.TEN) < 0;
        return small ? words(plain.intValueExact()) : figures(value);
    }

    String capitalised(String text) {
        if (text.isEmpty() || Character.isUpperCase(text.codePointAt(0))) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return UCharacter.toTitleCase(locale, text.substring(0, first), (BreakIterator) null) + text.substring(first);
    }

    private String words(int number) {
        return words.computeIfAbsent(number, missing -> spellOut().format(missing.longValue()));
    }

    // ICU's formats are not safe for many threads: each use takes a copy
    private RuleBasedNumberFormat spellOut() {
        return (RuleBasedNumberFormat) spellOut.clone();
    }

    private String figures(BigDecimal value) {
        NumberFormat format = (NumberFormat) figures.clone();
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
