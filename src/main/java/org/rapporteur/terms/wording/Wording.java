package org.rapporteur.terms.wording;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language, read from its bundle: numbers as house style writes them, days, lists, nouns that follow
 * their number, and sentence patterns with slots. Immutable to its users and safe for many at once.
 */
public final class Wording {

    private static final Map<Locale, Wording> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;
    private final CountWords numbers;
    private final Days days;
    private final Lists lists;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Map<String, String> counted = new ConcurrentHashMap<>();

    private Wording(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
        this.numbers = new CountWords(locale);
        this.days = new Days(locale, bundle);
        this.lists = new Lists(locale);
    }

    /**
     * The wording of a language.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    public static Wording of(Locale locale) {
        return READ.computeIfAbsent(locale, Wording::read);
    }

    private static Wording read(Locale locale) {
        return new Wording(locale, ResourceBundle.getBundle("org.rapporteur.terms.wording.wording", locale));
    }

    public Locale locale() {
        return locale;
    }

    /** A fixed word or phrase. */
    public String word(String key) {
        return bundle.getString(key);
    }

    public boolean knows(String key) {
        return bundle.containsKey(key);
    }

    /** A sentence pattern whose slots the caller fills: {@code In total, {count} {verb} by {groups}.} */
    public Pattern pattern(String key) {
        return patterns.computeIfAbsent(key, missing -> Pattern.valueOf(bundle.getString(missing)));
    }

    /** The form a word takes beside a number, without the number: {@code Recommendations}, {@code were approved}. */
    public String counted(String key, int number) {
        return counted.computeIfAbsent(key + '#' + number, missing -> format(key, number));
    }

    private String format(String key, int number) {
        return new MessageFormat(bundle.getString(key), locale).format(Map.of("number", number));
    }

    /** A whole number inside a sentence: words to nine, figures from 10. */
    public String number(int number) {
        return numbers.inside(number);
    }

    /** A whole number that opens a sentence: always words, with a capital. */
    public String openingNumber(int number) {
        return numbers.opening(number);
    }

    /** A measured value: words to nine where it is whole, else figures with the language's separators. */
    public String value(java.math.BigDecimal value) {
        return numbers.value(value);
    }

    /** A day in full: "15 August 2024". */
    public String day(LocalDate day) {
        return days.day(day);
    }

    /** {@code July 2024}. */
    public String month(YearMonth month) {
        return days.month(month);
    }

    /** First to last day, naming month and year once where they are the same: "1 February – 15 August 2024". */
    public String days(LocalDate from, LocalDate to) {
        return days.range(from, to);
    }

    /** "a, b and c". */
    public String list(List<String> items) {
        return lists.and(items);
    }

    /** "a, b or c". */
    public String either(List<String> items) {
        return lists.or(items);
    }

    /** What stands between the items of a list of a length: for three ", " and " and ". */
    public List<String> separators(int items) {
        return lists.separators(items);
    }

    /** The word with its first letter as a sentence begins. */
    public String opening(String text) {
        return numbers.capitalised(text);
    }
}
