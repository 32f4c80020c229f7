package org.rapporteur.entry.kinds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.terms.MemberState;

/** A list of Member States, one a line by name or code: every line that names none is told, with the one probably meant. */
final class MemberStateLines {
    private static final Map<String, String> OTHER_NAMES = otherNames();

    private MemberStateLines() {}

    /** Codes in the order of the lines; of a list with a line that names none, no line. */
    static List<String> read(SheetReader reader, String field, Collection<MemberState> states) {
        MemberStateNames names = new MemberStateNames(states, OTHER_NAMES);
        List<String> lines = reader.lines(field, line -> line, "form.activities.country");
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String code = names.code(lines.get(at));
            if (code == null) {
                refuse(reader, field, at + 1, lines.get(at), names.near(lines.get(at)));
            } else {
                codes.add(code);
            }
        }
        return reader.isSound(field) ? codes : List.of();
    }

    private static void refuse(SheetReader reader, String field, int number, String line, Optional<MemberState> near) {
        String quoted = FieldProblem.quoted(line);
        near.ifPresentOrElse(
                state -> reader.refuse(field, "form.activities.country.near", number, quoted, state.name()),
                () -> reader.refuse(field, "form.activities.country", number, quoted));
    }

    private static Map<String, String> otherNames() {
        InputStream file = Objects.requireNonNull(
                MemberStateLines.class.getResourceAsStream("/db/reference/member-state-names.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("name"), row -> row.getField("code")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
