package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.records.selection.SoughtWords;
import org.rapporteur.site.lists.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what has a name and a page: Resolutions, topics, groups and Member States. */
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

    private final JdbcClient jdbc;

    NameMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their keys by kind, each kind the best match first; those alone that may be read. */
    Map<String, List<String>> matching(SoughtWords sought, Names names) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        jdbc.sql(MATCHING).param("sought", sought.query()).query(row -> {
            if (names.know(row.getString(1), row.getString(2))) {
                keys.computeIfAbsent(row.getString(1), missing -> new ArrayList<>())
                        .add(row.getString(2));
            }
        });
        return keys;
    }
}
