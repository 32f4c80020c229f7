package org.rapporteur.catalogue.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.catalogue.PublishedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes texts so that only what changed is written: a row that says the same as before is not touched. */
@Repository
class PublishedTexts {

    /** What a piece of a file changed. */
    record Written(int added, int changed) {

        Written and(Written other) {
            return new Written(added + other.added, changed + other.changed);
        }
    }

    private static final String GIVEN_COLUMNS =
            "key, designation, number, numbers, title, kind, first_day, last_day, study_group, status, address, missing_since";

    /** Of one statement, so that a piece is sent once; arrays need no escaping. */
    private static final String WRITE = """
            with given as (
                select key, designation, number, string_to_array(numbers, E'\\n') as numbers, title, kind,
                    first_day, last_day, study_group, status, address, cast(null as date) as missing_since
                from unnest(:keys, :designations, :number, :numbers, :titles, :kinds, cast(:first as date[]),
                    cast(:last as date[]), :groups, :statuses,
                    :addresses)
                    as row (key, designation, number, numbers, title, kind, first_day, last_day, study_group, status, address)
            ), changed as (
                update published_text old
                set (%1$s) = (select %2$s)
                from given where old.key = given.key and (%3$s) is distinct from (%2$s)
                returning 1
            ), added as (
                insert into published_text (%1$s)
                select %2$s from given where not exists (select from published_text old where old.key = given.key)
                returning 1
            )
            select (select count(*) from added) as added, (select count(*) from changed) as changed
            """.formatted(GIVEN_COLUMNS, prefixed("given."), prefixed("old."));

    private static final String MISS = """
            update published_text set missing_since = :today where missing_since is null and key <> all (:keys)""";

    private final JdbcClient jdbc;

    PublishedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String prefixed(String prefix) {
        return List.of(GIVEN_COLUMNS.split(", ")).stream()
                .map(column -> prefix + column)
                .collect(Collectors.joining(", "));
    }

    Written write(List<PublishedText> texts) {
        return jdbc.sql(WRITE)
                .param("keys", strings(texts, PublishedText::key))
                .param("designations", strings(texts, PublishedText::designation))
                .param("number", strings(texts, PublishedText::shortForm))
                .param("numbers", strings(texts, text -> String.join("\n", text.numbers())))
                .param("titles", strings(texts, PublishedText::title))
                .param("kinds", strings(texts, text -> text.kind().code()))
                .param("first", strings(texts, text -> text.approved().first().toString()))
                .param("last", strings(texts, text -> text.approved().last().toString()))
                .param("groups", strings(texts, PublishedText::group))
                .param("statuses", strings(texts, PublishedText::status))
                .param("addresses", strings(texts, PublishedText::address))
                .query((row, number) -> new Written(row.getInt("added"), row.getInt("changed")))
                .single();
    }

    /** Marks what a whole file did not have; it is kept, as nothing that was published is ever undone. */
    int miss(List<PublishedText> found, LocalDate today) {
        return jdbc.sql(MISS)
                .param("today", today)
                .param("keys", strings(found, PublishedText::key))
                .update();
    }

    private static String[] strings(List<PublishedText> texts, Function<PublishedText, String> part) {
        return texts.stream().map(part).toArray(String[]::new);
    }
}
