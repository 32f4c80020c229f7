package org.rapporteur.platform.backup;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself: {@code manifest.json} in it.
 *
 * @param kind {@link #KIND}, by which it is known from other files
 * @param format of the file; {@link #FORMAT} is the newest that this program reads
 * @param program version of the program that wrote it
 * @param schema number of the newest migration of its tables
 * @param taken moment of its snapshot
 */
record Manifest(
        String kind,
        int format,
        String program,
        String schema,
        Instant taken,
        List<Part> parts,
        List<Counter> counters) {

    static final String ENTRY = "manifest.json";
    static final String KIND = "rapporteur-backup";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Manifest {
        parts = List.copyOf(parts);
        counters = List.copyOf(counters);
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws IllegalArgumentException if it is none */
    static Manifest read(byte[] json) {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (KIND.equals(manifest.kind)) {
                return manifest;
            }
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("no manifest", e);
        }
        throw new IllegalArgumentException("no manifest");
    }

    /** Of all tables. */
    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}
