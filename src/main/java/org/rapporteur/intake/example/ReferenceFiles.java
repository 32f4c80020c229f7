package org.rapporteur.intake.example;

import static org.rapporteur.intake.reference.CsvRows.flag;
import static org.rapporteur.intake.reference.CsvRows.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.reference.CsvRows;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.MemberState;

/** Reads who and what reports speak of: Member States, Resolutions, bodies, Questions, topics. */
final class ReferenceFiles {

    private ReferenceFiles() {}

    static List<MemberState> memberStates() {
        return CsvRows.read(
                "reference/member-states.csv",
                row -> new MemberState(
                        row.getField("code"),
                        row.getField("name"),
                        flag(row, "landlocked"),
                        flag(row, "least_developed"),
                        flag(row, "small_island")));
    }

    static List<ResolutionSummary> resolutions() {
        return CsvRows.read(
                "example/resolutions.csv",
                row -> new ResolutionSummary(
                        row.getField("code"),
                        number(row, "year"),
                        row.getField("place"),
                        flag(row, "revised"),
                        row.getField("title")));
    }

    static List<BodySummary> bodies() {
        return CsvRows.read(
                "example/bodies.csv",
                row -> new BodySummary(
                        row.getField("code"),
                        BodyKind.ofCode(row.getField("kind")),
                        row.getField("acronym"),
                        row.getField("name"),
                        optional(row, "parent"),
                        optional(row, "successor"),
                        day(row, "exists_from"),
                        day(row, "exists_to")));
    }

    static List<QuestionSummary> questions() {
        return CsvRows.read(
                "example/questions.csv",
                row -> new QuestionSummary(
                        row.getField("body"),
                        number(row, "number"),
                        number(row, "study_period_from"),
                        number(row, "study_period_to"),
                        row.getField("title")));
    }

    static List<TopicSummary> topics() {
        return CsvRows.read(
                "example/topics.csv",
                row -> new TopicSummary(row.getField("slug"), row.getField("name"), CsvRows.words(row, "resolutions")));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        return Optional.ofNullable(optional(row, column)).map(LocalDate::parse).orElse(null);
    }
}
