package org.rapporteur.check.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which language a document is in: the one it says itself, else the one most of whose small words it has. */
public final class Languages {
    /** Lines enough to tell one language from another. */
    private static final int READ = 60;

    private static final int LONGEST_LINE = 2_000;

    private Languages() {}

    /**
     * @param own what the document says of itself; English is what documents say that nobody set
     * @param lines its text
     */
    public static Lexicon of(Locale own, List<String> lines) {
        Lexicon said = Lexicon.of(own);
        if (said.isOf(own) && !own.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return said;
        }
        List<String> read = lines.stream()
                .filter(line -> line.length() < LONGEST_LINE)
                .limit(READ)
                .toList();
        long small = smallWords(read, said);
        return Lexicon.all().stream()
                .filter(other -> other != said && smallWords(read, other) > 2 * small)
                .findFirst()
                .orElse(said);
    }

    private static long smallWords(List<String> lines, Lexicon lexicon) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(lexicon::isSmall)
                .count();
    }
}
