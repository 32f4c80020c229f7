package org.rapporteur.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole catalogue, read once for all tests. */
public final class ItuCatalogue {
    public static final Path FILE = Path.of("../shared/catalogue/itu-t-texts.csv");
    public static final CatalogueReading READING = read();
    public static final Catalogue CATALOGUE = new Catalogue(READING.texts());

    private ItuCatalogue() {}

    private static CatalogueReading read() {
        try {
            return CatalogueFile.read(Files.newInputStream(FILE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
