package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The whole catalogue, read once for all tests: what ITU-T had published by 2025, as facts without addresses. */
public final class ItuCatalogue {
    public static final CatalogueReading READING = CatalogueFile.read(unpacked());
    public static final Catalogue CATALOGUE = new Catalogue(READING.texts());

    private ItuCatalogue() {}

    /** A copy for those who take a file; it goes when the tests end. */
    public static Path file() {
        try (InputStream rows = unpacked()) {
            Path file = Files.createTempFile("itu-t-texts", ".csv");
            file.toFile().deleteOnExit();
            Files.copy(rows, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static InputStream unpacked() {
        String name = "/catalogue/itu-t-texts.csv.gz";
        try {
            return new GZIPInputStream(
                    Objects.requireNonNull(ItuCatalogue.class.getResourceAsStream(name), name), 1 << 16);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
