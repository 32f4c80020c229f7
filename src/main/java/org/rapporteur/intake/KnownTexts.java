package org.rapporteur.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a list is held against: the records its rows name, in as many queries whatever its length. */
@Component
class KnownTexts {
    /** Titles are compared as {@link org.rapporteur.catalogue.TitleWords} does, with and without the series before them. */
    private static final String RECORDS = """
            select slug, kind, sector, designation, work_name, title, body,
                array(select stage || ' ' || coalesce(day::text, '') from recommendation_stage
                    where recommendation = text.id) stages,
                array(select topic from recommendation_topic
                    where recommendation = text.id order by topic) topics
            from recommendation text
            where number = any(:numbers) or work_name = any(:names)
                or regexp_replace(lower(normalize(title, nfkd)), '[^[:alnum:]+/&]+', '', 'g') = any(:titles)
                or regexp_replace(lower(normalize(regexp_replace(title, :series, ''), nfkd)), '[^[:alnum:]+/&]+', '', 'g')
                    = any(:titles)
            order by id
            """;

    private static final String SERIES = "^\\s*(ITU-T\\s+)?[A-Z](\\.[0-9.]+)?"
            + "([-\u2010-\u2015 ]series(\\s+Recommendations?)?|(?=\\s+[-\u2010-\u2015]))\\s*([-:\u2010-\u2015]+\\s*)?";

    private final JdbcClient jdbc;
    private final Publications publications;
    private final StudyGroups studyGroups;
    private final Periods periods;

    KnownTexts(JdbcClient jdbc, Publications publications, StudyGroups studyGroups, Periods periods) {
        this.jdbc = jdbc;
        this.publications = publications;
        this.studyGroups = studyGroups;
        this.periods = periods;
    }

    /**
     * What is known of these texts.
     *
     * @param period code of the reporting period the list is for; one that is not there is none
     */
    Known of(Collection<PastedText> rows, String period) {
        Catalogue catalogue = publications.catalogue();
        List<Known.Body> bodies = studyGroups.all().stream()
                .map(body -> new Known.Body(body.code(), body.existsFrom(), body.existsTo()))
                .toList();
        Optional<PeriodSummary> chosen = periods.find(period);
        return new Known(
                records(new NamesToFind(rows, catalogue)),
                catalogue,
                bodies,
                chosen.map(PeriodSummary::days).orElse(null));
    }

    private List<Known.Record> records(NamesToFind named) {
        return jdbc.sql(RECORDS)
                .param("numbers", named.numbers())
                .param("names", named.names())
                .param("titles", named.titles())
                .param("series", SERIES)
                .query((row, number) -> record(row))
                .list();
    }

    private static Known.Record record(ResultSet row) throws SQLException {
        return new Known.Record(
                row.getString("slug"),
                TextKind.ofCode(row.getString("kind")),
                row.getString("sector"),
                designation(row.getString("sector"), row.getString("designation")),
                row.getString("work_name"),
                row.getString("title"),
                row.getString("body"),
                strings(row, "stages").map(KnownTexts::reached).toList(),
                strings(row, "topics").toList());
    }

    private static Stream<String> strings(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    /** @param written code of a stage and its day, which may be missing */
    private static Known.Reached reached(String written) {
        String[] parts = written.split(" ", 2);
        return new Known.Reached(Stage.ofCode(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
    }

    private static @Nullable Designation designation(String sector, @Nullable String written) {
        return written == null || !sector.equals("T") ? null : Designation.valueOf(written);
    }
}
