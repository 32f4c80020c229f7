package org.rapporteur.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything a list is held against, in as many queries whatever its length. */
@Component
class KnownTexts {
    private static final String RECORDS = """
            select slug, kind, sector, designation, work_name, title, body,
                array(select stage || ' ' || coalesce(day::text, '') from recommendation_stage
                    where recommendation = text.id) stages,
                array(select topic from recommendation_topic
                    where recommendation = text.id order by topic) topics
            from recommendation text
            order by id
            """;

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

    /** @param period code of the reporting period the list is for; one that is not there is none */
    Known now(String period) {
        List<Known.Record> records =
                jdbc.sql(RECORDS).query((row, number) -> record(row)).list();
        List<Known.Body> bodies = studyGroups.all().stream()
                .map(body -> new Known.Body(body.code(), body.existsFrom(), body.existsTo()))
                .toList();
        Optional<PeriodSummary> chosen = periods.find(period);
        return new Known(
                records,
                publications.catalogue(),
                bodies,
                chosen.map(PeriodSummary::days).orElse(null));
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
