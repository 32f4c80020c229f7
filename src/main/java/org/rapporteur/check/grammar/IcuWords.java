package org.rapporteur.check.grammar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers in words, ordinals, months and weekdays of a language, as ICU has them. */
final class IcuWords {
    private static final int MOST = 199;

    private IcuWords() {}

    static void of(Lexicon lexicon) {
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(lexicon.language(), RuleBasedNumberFormat.SPELLOUT);
        List<String> sets = Arrays.asList(words.getRuleSetNames());
        for (String set : sets) {
            boolean ordinal = set.startsWith("%spellout-ordinal");
            if (ordinal || set.startsWith("%spellout-cardinal")) {
                for (int number = 0; number <= MOST; number++) {
                    add(lexicon, words.format(number, set), number, ordinal);
                }
            }
        }
        symbols(lexicon, new DateFormatSymbols(lexicon.language()));
    }

    private static void add(Lexicon lexicon, String words, int number, boolean ordinal) {
        String plain = words.replace("\u00ad", "").replace('\u2011', '-').replace('\u2019', '\'');
        Sense sense = ordinal ? Sense.ORDINAL : Sense.CARDINAL;
        Token.Kind kind = ordinal ? Token.Kind.ORDINAL : Token.Kind.NUMBER;
        lexicon.add(plain, sense, number, kind);
        if (plain.indexOf('-') > 0) {
            lexicon.add(plain.replace('-', ' '), sense, number, kind);
        }
    }

    static String spelled(Locale language, int number) {
        return new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    private static void symbols(Lexicon lexicon, DateFormatSymbols symbols) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            String[] months = symbols.getMonths(DateFormatSymbols.FORMAT, width);
            for (int month = 0; month < 12; month++) {
                String name = withoutPoint(months[month]);
                // “sept” is a number in French before it is a month
                Lexicon.Entry known = lexicon.find(name.toLowerCase(lexicon.language()), name);
                if (known == null || known.kind() == null) {
                    lexicon.add(name, Sense.MONTH, month + 1, null);
                }
            }
            String[] days = symbols.getWeekdays(DateFormatSymbols.FORMAT, width);
            for (int day = 1; day <= 7; day++) {
                // ICU begins its weeks on Sunday, ISO on Monday
                lexicon.add(withoutPoint(days[day]), Sense.WEEKDAY, day == 1 ? 7 : day - 1, null);
            }
        }
    }

    private static String withoutPoint(String word) {
        return word.endsWith(".")
                ? word.substring(0, word.length() - 1)
                : word.toLowerCase(Locale.ROOT).equals("sept") ? "Sept" : word;
    }
}
