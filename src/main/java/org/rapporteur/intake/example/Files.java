package org.rapporteur.intake.example;

import java.io.IOException;
import java.io.InputStream;
import org.rapporteur.intake.reference.CsvRows;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The data files, which the build puts on the class path. */
final class Files {

    /** A misspelt field fails rather than being passed over. */
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Files() {}

    static <T> T yaml(String path, Class<T> type) {
        try (InputStream file = CsvRows.open(path)) {
            return YAML.readValue(file, type);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
