package org.rapporteur.intake.reference;

import static org.rapporteur.intake.reference.CsvRows.flag;
import static org.rapporteur.intake.reference.CsvRows.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.terms.MemberState;

/**
 * The tables of {@code db/reference} that become records. What no source at hand gives is blank there; a row without a name
 * or a title makes no record, as nobody could tell it.
 */
final class ReferenceTables {

    private ReferenceTables() {}

    static List<ReferenceRow<MemberState>> memberStates() {
        return rows(
                "member-states",
                "name",
                row -> new MemberState(
                        row.getField("code"),
                        row.getField("name"),
                        flag(row, "landlocked"),
                        flag(row, "least_developed"),
                        flag(row, "small_island")),
                MemberState::code,
                ReferenceTables::said);
    }

    /** Of every Sector, and the partners outside; those that others name before them. */
    static List<ReferenceRow<BodySummary>> bodies() {
        return Stream.of("bodies", "partners")
                .flatMap(table ->
                        rows(table, "name", ReferenceTables::body, BodySummary::code, ReferenceTables::said).stream())
                .toList();
    }

    private static BodySummary body(NamedCsvRecord row) {
        return new BodySummary(
                row.getField("code"),
                BodyKind.ofCode(row.getField("kind")),
                row.getField("acronym"),
                row.getField("name"),
                optional(row, "parent"),
                optional(row, "successor"),
                day(row, "exists_from"),
                day(row, "exists_to"));
    }

    static List<ReferenceRow<QuestionSummary>> questions() {
        return rows(
                "questions",
                "title",
                row -> new QuestionSummary(
                        row.getField("body"),
                        number(row, "number"),
                        number(row, "study_period_from"),
                        number(row, "study_period_to"),
                        row.getField("title")),
                ReferenceTables::key,
                ReferenceTables::said);
    }

    static List<ReferenceRow<ResolutionSummary>> resolutions() {
        return rows(
                "resolutions",
                "title",
                row -> new ResolutionSummary(
                        row.getField("code"),
                        number(row, "year"),
                        row.getField("place"),
                        flag(row, "revised"),
                        row.getField("title")),
                ReferenceTables::key,
                ReferenceTables::said);
    }

    private static <T> List<ReferenceRow<T>> rows(
            String table,
            String needed,
            Function<NamedCsvRecord, T> value,
            Function<T, String> key,
            Function<T, String> said) {
        return CsvRows.read("reference/" + table + ".csv", row -> row).stream()
                .filter(row -> !row.getField(needed).isBlank())
                .map(row -> {
                    T read = value.apply(row);
                    return new ReferenceRow<>(key.apply(read), read, said.apply(read), row.getField("source"));
                })
                .toList();
    }

    static String key(QuestionSummary question) {
        return question.body() + "/" + question.number() + "@" + question.studyPeriodFrom();
    }

    static String key(ResolutionSummary edition) {
        return edition.code() + "@" + edition.year();
    }

    static String said(MemberState state) {
        return said(state.name(), state.landlocked(), state.leastDeveloped(), state.smallIsland());
    }

    static String said(BodySummary body) {
        return said(
                body.kind().code(),
                body.acronym(),
                body.name(),
                body.parent(),
                body.successor(),
                body.existsFrom(),
                body.existsTo());
    }

    static String said(QuestionSummary question) {
        return said(question.studyPeriodTo(), question.title());
    }

    static String said(ResolutionSummary edition) {
        return said(edition.place(), edition.revised(), edition.title());
    }

    private static String said(@Nullable Object... parts) {
        return Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining(" | "));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        return Optional.ofNullable(optional(row, column)).map(LocalDate::parse).orElse(null);
    }
}
