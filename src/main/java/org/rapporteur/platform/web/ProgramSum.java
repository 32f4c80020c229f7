package org.rapporteur.platform.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import org.springframework.boot.system.ApplicationHome;

/** A checksum of the program that runs: of the entries of its jar, or of its files where they lie open. */
final class ProgramSum {

    private ProgramSum() {}

    /** @param settings that make other pages, too */
    static String of(List<String> settings) {
        CRC32C sum = new CRC32C();
        settings.forEach(setting -> add(sum, setting));
        File source = new ApplicationHome(ProgramSum.class).getSource();
        try {
            if (source != null && source.isFile()) {
                addJar(sum, source);
            } else if (source != null) {
                addFiles(sum, source.toPath());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static void add(CRC32C sum, String text) {
        sum.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The jar knows the checksums of what is in it. */
    private static void addJar(CRC32C sum, File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            jar.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> add(sum, entry.getName() + " " + entry.getCrc()));
        }
    }

    private static void addFiles(CRC32C sum, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
    }
}
