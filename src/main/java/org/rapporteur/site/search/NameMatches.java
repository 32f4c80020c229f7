package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.records.selection.SoughtWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has a name and a page: Resolutions, topics, groups and Member States; and mends words that nothing has. */
@Component
class NameMatches {

    private static final String MATCHING = """
            with asked as (select to_tsquery('record_words', :sought) as query)
            select kind, key from (
                select 'resolution' as kind, resolution as key, words from resolution_edition edition
                    where year = (select max(year) from resolution_edition other
                                  where other.resolution = edition.resolution)
                union all select 'topic', slug, words from topic
                union all select 'group', code, words from body
                union all select 'country', code, words from member_state) named
            join asked on named.words @@ asked.query
            order by kind, ts_rank(words, query) desc, key""";

    /** The word that is most like it, of titles and names. */
    private static final String LIKEST = """
            with word as (
                select regexp_split_to_table(plain_title, '[^[:alnum:]]+') as written from recommendation
                    where :word <% plain_title
                union select regexp_split_to_table(plain_name, '[^[:alnum:]]+') from activity where :word <% plain_name
                union select regexp_split_to_table(name, '[^[:alnum:]]+') from (
                    select plain_letters(name) as name from topic
                    union all select plain_letters(name) from member_state
                    union all select plain_letters(name || ' ' || acronym) from body
                    union all select plain_letters(title) from resolution_edition) named where :word <% name)
            select written from word where similarity(written, :word) >= 0.4
            order by similarity(written, :word) desc, written limit 1""";

    private static final String IS_WRITTEN = """
            select exists (select from recommendation where words @@ to_tsquery('record_words', :word))
                or exists (select from activity where words @@ to_tsquery('record_words', :word))""";

    private static final int SHORTEST = 4;

    private final JdbcClient jdbc;

    NameMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their keys by kind, each kind the best match first. */
    Map<String, List<String>> matching(SoughtWords sought) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        jdbc.sql(MATCHING).param("sought", sought.query()).query(row -> {
            keys.computeIfAbsent(row.getString(1), missing -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return keys;
    }

    /** The same words with those that nothing has replaced by what they are most like; empty if there is nothing like them. */
    Optional<SoughtWords> mended(SoughtWords sought) {
        SoughtWords mended = sought;
        for (String word : sought.words()) {
            String other = word.length() < SHORTEST || isWritten(word)
                    ? word
                    : likest(word).orElse(word);
            mended = mended.with(word, other);
        }
        return mended.equals(sought) ? Optional.empty() : Optional.of(mended);
    }

    private boolean isWritten(String word) {
        return jdbc.sql(IS_WRITTEN)
                .param("word", new SoughtWords(word).query())
                .query(Boolean.class)
                .single();
    }

    private Optional<String> likest(String word) {
        return jdbc.sql(LIKEST)
                .param("word", word.toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional();
    }
}
