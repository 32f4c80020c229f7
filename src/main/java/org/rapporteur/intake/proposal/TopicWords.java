package org.rapporteur.intake.proposal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Other words for what topics are called, from {@code db/reference}: “cable television” for “IP cable”. */
final class TopicWords {
    private static final Map<TopicName, List<TopicName>> OTHERS = read();

    private TopicWords() {}

    /** Names that mean the same as this one. */
    static List<TopicName> of(TopicName name) {
        return OTHERS.getOrDefault(name, List.of());
    }

    private static Map<TopicName, List<TopicName>> read() {
        InputStream file =
                Objects.requireNonNull(TopicWords.class.getResourceAsStream("/db/reference/topic-words.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> TopicName.of(row.getField("name")),
                            HashMap::new,
                            Collectors.mapping(row -> TopicName.of(row.getField("words")), Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
