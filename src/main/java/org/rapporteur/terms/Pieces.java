package org.rapporteur.terms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces a designation is made of, and how they sort. Each piece keeps the spelling it was met in: the published
 * catalogue says “D.200 R” and “D.502R” of the same sort of thing, and prints must match it to the letter, whereas order,
 * short forms and slugs go by what the piece means.
 */
final class Pieces {
    /** Text by text and number by number: “2” before “10”, “743.9” before “743.26”. Consistent with equals. */
    static final Comparator<String> NATURAL = Pieces::compareNaturally;

    private static final List<String> SUFFIXES = List.of("", "bis", "ter", "quater");

    private Pieces() {}

    /** “Y.4903”, “D.608 R”; a whole series (“Y”) has no digits, a part of one (“E-800 series”) the suffix “series”. */
    record TextNumber(char series, String digits, String suffix, String written) {
        static final Comparator<TextNumber> ORDER = Comparator.comparing(TextNumber::series)
                .thenComparing(TextNumber::isSeries)
                .thenComparing(TextNumber::digits, NATURAL)
                .thenComparing(TextNumber::suffixRank)
                .thenComparing(TextNumber::suffix);

        boolean isSeries() {
            return digits.isEmpty() || suffix.equals("series");
        }

        String print() {
            if (isSeries()) {
                return digits.isEmpty() ? "" + series : series + "-" + digits + " series";
            }
            return series + "." + digits + (suffix.isEmpty() || isSection() ? suffix : " " + suffix);
        }

        String slug() {
            return digits.isEmpty() ? "" + series : series + "." + digits + suffix;
        }

        /** Sections of old texts carry a small letter without a space: “I.256.2a”. */
        private boolean isSection() {
            return suffix.length() == 1 && Character.isLowerCase(suffix.charAt(0));
        }

        private int suffixRank() {
            int rank = SUFFIXES.indexOf(suffix);
            return rank < 0 ? SUFFIXES.size() : rank;
        }
    }

    /** “(V2)”, “Annex A”, “Suppl. 59”, “Amd. 1”; {@code written} includes the separator before it. */
    record Part(Word word, String label, String written) {
        static final Comparator<Part> ORDER = Comparator.comparing(Part::word)
                .thenComparingInt(Part::romanValue)
                .thenComparing(Part::label, NATURAL);

        static Part read(String written) {
            String text = written.substring(1);
            Word word = Objects.requireNonNull(Word.opening(text), text);
            String label = text.substring(word.prefix.strip().length(), text.length() - word.suffix.length());
            return new Part(word, label.strip(), written);
        }

        String print() {
            return word.print(label);
        }

        /** A plus sign means a space in some URLs. */
        String slug() {
            return word.slug + label.replace('+', '~');
        }

        private int romanValue() {
            return word == Word.APPENDIX ? Pieces.romanValue(label) : 0;
        }
    }

    /** What a part is, in the order in which a reader looks for them behind the text itself. */
    enum Word {
        VERSION("(V", ")", "V", TextKind.RECOMMENDATION),
        ISSUE("v.", "", "v.", TextKind.RECOMMENDATION),
        ANNEX("Annex ", "", "Annex.", TextKind.ANNEX),
        APPENDIX("App. ", "", "App.", TextKind.APPENDIX),
        ATTACHMENT("attachment", "", "attachment", TextKind.RECOMMENDATION),
        SUPPLEMENT("Suppl. ", "", "Suppl.", TextKind.SUPPLEMENT),
        AMENDMENT("Amd. ", "", "Amd.", TextKind.AMENDMENT),
        CORRIGENDUM("Cor. ", "", "Cor.", TextKind.CORRIGENDUM),
        TECHNICAL_CORRIGENDUM("Technical Cor. ", "", "TechnicalCor.", TextKind.CORRIGENDUM),
        ADDENDUM("Add. ", "", "Add.", TextKind.ADDENDUM),
        ERRATUM("Err. ", "", "Err.", TextKind.ERRATUM);

        final String prefix;
        final String suffix;
        final String slug;
        final TextKind kind;

        Word(String prefix, String suffix, String slug, TextKind kind) {
            this.prefix = prefix;
            this.suffix = suffix;
            this.slug = slug;
            this.kind = kind;
        }

        String print(String label) {
            return prefix + label + suffix;
        }

        static @Nullable Word opening(String text) {
            return Stream.of(values())
                    .filter(word -> text.startsWith(word.prefix.strip()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** As words are sorted: piece by piece, and the shorter list first. */
    static <T> int compare(List<T> one, List<T> other, Comparator<? super T> order) {
        @SuppressWarnings("unchecked")
        T[] a = (T[]) one.toArray();
        @SuppressWarnings("unchecked")
        T[] b = (T[]) other.toArray();
        return Arrays.compare(a, b, order);
    }

    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfRun(a, i);
            int endOfB = endOfRun(b, j);
            int order = compareRuns(a.substring(i, endOfA), b.substring(j, endOfB));
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isDigit(text, end) == isDigit(text, start)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** Without turning digits into a number, which could be too long for one. */
    private static int compareRuns(String a, String b) {
        if (!isDigit(a, 0) || !isDigit(b, 0)) {
            return a.compareTo(b);
        }
        String x = withoutZeros(a);
        String y = withoutZeros(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static int romanValue(String roman) {
        int value = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = romanDigit(roman.charAt(i));
            boolean before = i + 1 < roman.length() && digit < romanDigit(roman.charAt(i + 1));
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }
}
