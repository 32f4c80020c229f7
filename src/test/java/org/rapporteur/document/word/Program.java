package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Another program that reads Word files, where it is installed. */
record Program(String name) {

    static final Program PANDOC = new Program("pandoc");
    static final Program LIBRE_OFFICE = new Program("soffice");
    static final Program PDF_TO_TEXT = new Program("pdftotext");

    boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Skips the test in plain words where the program is missing. */
    Program assumed() {
        Assumptions.assumeTrue(isInstalled(), name + " is not installed, so it reads nothing here");
        return this;
    }

    /** As {@link #assumed}, but where {@code .ci/run} has installed it nothing is skipped. */
    Program required() {
        if (!isInstalled() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(name + " is missing, which .ci/run installs");
        }
        return assumed();
    }

    /** Runs it and gives what it prints. */
    String run(Path folder, String... arguments) {
        try {
            Path out = folder.resolve(name + ".out");
            Process process = new ProcessBuilder(
                            Stream.concat(Stream.of(name), Stream.of(arguments)).toList())
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " " + List.of(arguments) + " failed");
            }
            return Files.readString(out, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A profile of its own, so that it neither waits for nor disturbs a LibreOffice that somebody uses. */
    static void toPdf(Path folder, String file) {
        LIBRE_OFFICE.run(
                folder,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                file);
    }
}
