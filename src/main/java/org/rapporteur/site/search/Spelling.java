package org.rapporteur.site.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.records.selection.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mends words that no record has: each becomes the word of titles and names that is fewest slips of the hand away. */
@Component
class Spelling {

    private static final String VOCABULARY = """
            select word, count(*) as often from (
                select regexp_split_to_table(plain_letters(written), '[^[:alnum:]]+') as word from (
                    select coalesce(title, '') from recommendation
                    union all select name from activity
                    union all select name from topic
                    union all select name from member_state
                    union all select name || ' ' || acronym from body
                    union all select title from resolution_edition) names (written)) words
            where length(word) >= :shortest group by word order by often desc, word""";

    private static final String PLAIN = "select plain_letters(:word)";

    private static final int SHORTEST = 4;
    private static final int LONG_ENOUGH_FOR_TWO = 7;

    private final SnapshotCache memory;
    private final JdbcClient jdbc;

    Spelling(SnapshotCache memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    /** The same words, those mended that nothing has; empty if there is nothing to mend or nothing like them. */
    Optional<SoughtWords> mended(SoughtWords sought) {
        List<String> vocabulary = memory.recall("search.vocabulary", this::read);
        SoughtWords mended = sought;
        for (String word : sought.words()) {
            mended = mended.with(word, nearest(word, vocabulary));
        }
        return mended.equals(sought) ? Optional.empty() : Optional.of(mended);
    }

    /** Those used most first. */
    private List<String> read() {
        return jdbc.sql(VOCABULARY)
                .param("shortest", SHORTEST)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private String nearest(String typed, List<String> vocabulary) {
        String word = jdbc.sql(PLAIN).param("word", typed).query(String.class).single();
        int most = word.length() < SHORTEST ? 0 : word.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
        boolean isWord = vocabulary.stream().anyMatch(known -> known.startsWith(word));
        return isWord
                ? typed
                : vocabulary.stream()
                        .filter(known -> Math.abs(known.length() - word.length()) <= most)
                        .filter(known -> slips(known, word) <= most)
                        .min(Comparator.comparingInt(known -> slips(known, word)))
                        .orElse(typed);
    }

    /** How many letters were left out, added, mistaken or swapped with the next. */
    static int slips(String word, String typed) {
        int[][] slips = new int[word.length() + 1][typed.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= typed.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(slips, word, typed, i, j);
            }
        }
        return slips[word.length()][typed.length()];
    }

    private static int slips(int[][] slips, String word, String typed, int i, int j) {
        int mistaken = word.charAt(i - 1) == typed.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + mistaken);
        boolean swapped = i > 1
                && j > 1
                && word.charAt(i - 1) == typed.charAt(j - 2)
                && word.charAt(i - 2) == typed.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
