package org.rapporteur.site.search;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the database makes of words: the same forms by which it finds records. */
@Component
class Lexemes {

    private static final String OF_EACH = """
            select tsvector_to_array(search_words(text))
            from jsonb_array_elements_text(cast(:texts as jsonb)) with ordinality given (text, place) order by place""";

    private final JdbcClient jdbc;

    Lexemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The forms of the words of each text, in the order of the texts; none of words that say nothing, such as “the”. */
    List<Set<String>> of(Collection<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<Set<String>> forms = new ArrayList<>();
        jdbc.sql(OF_EACH)
                .param("texts", JsonMapper.shared().writeValueAsString(texts))
                .query(row -> {
                    forms.add(forms(row.getArray(1)));
                });
        return forms;
    }

    private static Set<String> forms(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
