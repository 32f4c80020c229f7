package org.rapporteur.check.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language with their senses, from the file {@code <language>.lexicon} beside this class: a line per sense,
 * “{@code and: and | & | as well as}”, or per several, “{@code done approved: approved | adopted}”. Numbers, ordinals, months and weekdays are not in it: they come from ICU.
 */
public final class Lexicon {
    private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

    private static final Set<Sense> SMALL = Set.of(Sense.PREPOSITION, Sense.DETERMINER, Sense.BE);

    private final Locale language;
    private final Map<String, Entry> entries = new HashMap<>();
    /** First words of entries of several words, with the most words that follow one of them. */
    private final Map<String, Integer> beginnings = new HashMap<>();

    private final Map<String, KindWord> kinds = new HashMap<>();
    private final Set<String> kindWords = new HashSet<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Set<String> ordinalEndings;

    /** @param exactly as it must be written where capitals tell, “May”; else null */
    record Entry(
            Set<Sense> senses,
            double value,
            Token.@Nullable Kind kind,
            @Nullable String exactly) {}

    /**
     * A noun of texts.
     *
     * @param kind as the lexicon names it, “technical-report”; “text” for one of any kind
     * @param many whether it means several
     */
    public record KindWord(String kind, boolean many) {}

    private Lexicon(Locale language) {
        this.language = language;
        LexiconFile.read(language).forEach(this::line);
        ordinalEndings = Set.of(settings.getOrDefault("ordinal-endings", "").split(" "));
        IcuWords.of(this);
    }

    /** Of the language, else English. */
    public static Lexicon of(Locale language) {
        String code = LexiconFile.LANGUAGES.contains(language.getLanguage()) ? language.getLanguage() : "en";
        return READ.computeIfAbsent(code, known -> new Lexicon(Locale.forLanguageTag(known)));
    }

    /** Every language that is known as data. */
    public static List<Lexicon> all() {
        return LexiconFile.LANGUAGES.stream()
                .map(code -> of(Locale.forLanguageTag(code)))
                .toList();
    }

    boolean isOf(Locale other) {
        return language.getLanguage().equals(other.getLanguage());
    }

    public Locale language() {
        return language;
    }

    private void line(LexiconFile.Line line) {
        if (line.isSetting()) {
            settings.put(line.name(), line.words().get(0));
            return;
        }
        if (line.isKind()) {
            line.words().forEach(word -> kinds.put(key(word), line.kind()));
            kindWords.addAll(line.words());
            return;
        }
        for (String sense : line.name().split(" ")) {
            line.words().forEach(word -> add(word, Sense.of(sense)));
        }
    }

    private void add(String word, Sense sense) {
        int equals = word.lastIndexOf('=');
        double value = equals > 0 ? Double.parseDouble(word.substring(equals + 1)) : 0;
        add(equals > 0 ? word.substring(0, equals) : word, sense, value, null);
    }

    /** A word or several; one of several senses may be added several times. */
    void add(String words, Sense sense, double value, Token.@Nullable Kind kind) {
        String small = key(words);
        Entry before = entries.get(small);
        Set<Sense> senses = new HashSet<>(before == null ? Set.of() : before.senses());
        senses.add(sense);
        boolean exact = !small.equals(words) && (before == null || before.exactly() != null);
        double known = before == null || value != 0 ? value : before.value();
        Token.Kind kept = kind != null || before == null ? kind : before.kind();
        entries.put(small, new Entry(Set.copyOf(senses), known, kept, exact ? words : null));
        int blank = small.indexOf(' ');
        if (blank > 0) {
            int more = (int) small.chars().filter(sign -> sign == ' ').count();
            beginnings.merge(small.substring(0, blank), more, Math::max);
        }
    }

    /** As tokens are joined: with a space behind an apostrophe that ends a word, “d' études”. */
    private String key(String words) {
        String small = words.toLowerCase(language);
        return isElided() ? small.replace("'", "' ").strip() : small;
    }

    /** Whether an apostrophe ends a word, “l'atelier”. */
    boolean isElided() {
        return "ends".equals(settings.get("apostrophe"));
    }

    /** @param small in small letters; words of an entry are parted by one space */
    @Nullable
    Entry find(String small, String written) {
        Entry entry = entries.get(small);
        boolean fits = entry != null && (entry.exactly() == null || isWritten(entry.exactly(), written));
        return fits ? entry : null;
    }

    /** “SGs” and “Study Groups” are capital; “STUDY GROUPS” in a heading are too. */
    private static boolean isWritten(String exactly, String written) {
        return Character.isUpperCase(written.charAt(0)) || exactly.equals(written);
    }

    /** The number that words are, “twenty-one”; empty if they are none or none below 200. */
    public OptionalInt number(String words) {
        Entry entry = entries.get(words.toLowerCase(language));
        return entry == null || entry.kind() != Token.Kind.NUMBER
                ? OptionalInt.empty()
                : OptionalInt.of((int) entry.value());
    }

    /** A number as the language spells it. */
    public String inWords(int number) {
        return IcuWords.spelled(language, number);
    }

    /** The kind of text that words name, whatever their case; null if they name none. */
    public @Nullable KindWord kind(String words) {
        return kinds.get(words.toLowerCase(language));
    }

    /** All words that name kinds of texts, as they are printed. */
    public Set<String> kindWords() {
        return Set.copyOf(kindWords);
    }

    /** Whether a word stands in every sentence and says nothing: “the”, “of”, “is”. */
    boolean isSmall(String written) {
        Entry entry = entries.get(written);
        return entry != null && SMALL.stream().anyMatch(entry.senses()::contains);
    }

    /** “i.e.” */
    boolean isWithPoint(String written) {
        return entries.containsKey(written.toLowerCase(language));
    }

    int mostFollowing(String small) {
        return beginnings.getOrDefault(small, 0);
    }

    /** Whether a noun says what it is before its adjectives, “ateliers régionaux”. */
    public boolean isHeadFirst() {
        return "first".equals(settings.get("head"));
    }

    /** “SG” of “SG13”. */
    boolean isGroup(String letters) {
        Entry entry = entries.get(letters.toLowerCase(language));
        return entry != null && entry.senses().contains(Sense.GROUP);
    }

    char decimalSign() {
        return settings.getOrDefault("decimal", ".").charAt(0);
    }

    Set<String> ordinalEndings() {
        return ordinalEndings;
    }

    /** Whether a word looks like one of several things. */
    public boolean isPlural(Token word) {
        if (word.is(Sense.PLURAL)) {
            return true;
        }
        String text = word.text();
        boolean ends = text.endsWith("s") || text.endsWith("x") && isHeadFirst();
        return ends && !word.is(Sense.SINGULAR) && text.length() > 2 && !text.endsWith("ss") && !text.endsWith("'s");
    }
}
