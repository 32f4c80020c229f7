package org.rapporteur.check.evidence;

import static org.rapporteur.check.evidence.ReferenceTable.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.terms.ResolutionNumber;

/** Resolutions from two tables: their editions, and the words that show a sentence to be about them. */
final class ResolutionTable {

    private ResolutionTable() {}

    static List<KnownResolution> read() {
        Map<String, List<KnownEdition>> editions = byCode("resolutions", ResolutionTable::edition);
        Map<String, List<String>> words = byCode("resolution-subjects", row -> row.getField("words"));
        return editions.entrySet().stream()
                .map(entry -> new KnownResolution(
                        ResolutionNumber.valueOf(entry.getKey()),
                        List.copyOf(entry.getValue()),
                        List.copyOf(words.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private static <T> Map<String, List<T>> byCode(String table, Function<NamedCsvRecord, T> value) {
        Map<String, List<T>> values = new LinkedHashMap<>();
        for (NamedCsvRecord row : ReferenceTable.read(table, row -> row)) {
            values.computeIfAbsent(row.getField("code"), code -> new ArrayList<>())
                    .add(value.apply(row));
        }
        return values;
    }

    private static KnownEdition edition(NamedCsvRecord row) {
        return new KnownEdition(
                number(row, "year"),
                row.getField("place"),
                Boolean.parseBoolean(row.getField("revised")),
                row.getField("title"));
    }
}
