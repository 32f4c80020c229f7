package org.rapporteur.intake.example;

import static org.rapporteur.intake.reference.CsvRows.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.intake.reference.CsvRows;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.TextKind;

/** Reads texts and tallies; a stage is a day, a period's code or a year, as far as it is known. */
final class TextFiles {

    private static final List<Stage> COLUMNS =
            List.of(Stage.IN_DEVELOPMENT, Stage.CONSENTED, Stage.APPROVED, Stage.AGREED, Stage.PUBLISHED);

    private TextFiles() {}

    static List<TextEntry> texts() {
        return texts("texts");
    }

    /** @param file without its ending */
    static List<TextEntry> texts(String file) {
        return CsvRows.read("example/" + file + ".csv", TextFiles::text);
    }

    private static TextEntry text(NamedCsvRecord row) {
        return new TextEntry(
                row.getField("slug"),
                identity(row),
                new Approval(optional(row, "group"), optional(row, "process"), stages(row)),
                new TextAncestry<>(optional(row, "revises"), optional(row, "amends")),
                Answers.to(CsvRows.words(row, "topics")),
                new TextOrigin(row.getField("source"), optional(row, "link")));
    }

    /** The number follows from the designation. */
    private static TextIdentity identity(NamedCsvRecord row) {
        return new TextIdentity(
                TextKind.ofCode(row.getField("kind")),
                row.getField("slug").substring(0, 1),
                optional(row, "designation"),
                null,
                optional(row, "work_name"),
                optional(row, "title"),
                optional(row, "region"));
    }

    private static Map<Stage, DayKnown> stages(NamedCsvRecord row) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        for (Stage stage : COLUMNS) {
            String known = optional(row, stage.code().replace('-', '_'));
            if (known != null) {
                stages.put(stage, day(known));
            }
        }
        return stages;
    }

    private static DayKnown day(String known) {
        if (known.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DayKnown.on(LocalDate.parse(known));
        }
        return known.matches("\\d{4}") ? DayKnown.in(Integer.parseInt(known)) : DayKnown.in(known);
    }

    static List<Tally> tallies() {
        return CsvRows.read(
                "example/tallies.csv",
                row -> new Tally(
                        row.getField("slug"),
                        row.getField("subject"),
                        row.getField("body"),
                        row.getField("topic"),
                        Standing.ofCode(row.getField("stage")),
                        Stream.of(row.getField("kinds").split(" "))
                                .map(TextKind::ofCode)
                                .toList(),
                        Integer.parseInt(row.getField("number")),
                        LocalDate.parse(row.getField("as_of")),
                        row.getField("source")));
    }
}
