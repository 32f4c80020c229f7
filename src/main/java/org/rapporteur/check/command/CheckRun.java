package org.rapporteur.check.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.CatalogueFile;
import org.rapporteur.catalogue.CatalogueReading;
import org.rapporteur.check.Checker;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.document.Document;
import org.rapporteur.document.reading.ForeignException;
import org.rapporteur.document.reading.ForeignReport;

/** Holds files against evidence that is read once for all of them, while the first of them is read. */
record CheckRun(CompletableFuture<Evidence> reading) {

    static CheckRun of(Arguments arguments, PrintStream err) {
        return new CheckRun(CompletableFuture.supplyAsync(() -> ReferenceEvidence.on(
                arguments.days(), arguments.cutOff(), catalogue(arguments.catalogue(), err), last(arguments.last()))));
    }

    private Evidence evidence() {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UsageException wrong) {
                throw wrong;
            }
            throw failed;
        }
    }

    private static Catalogue catalogue(@Nullable String file, PrintStream err) {
        if (file == null) {
            return Catalogue.empty();
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            CatalogueReading reading = CatalogueFile.read(bytes);
            if (reading.texts().isEmpty()) {
                throw new UsageException("catalogue-empty", file);
            }
            reading.refused().stream()
                    .limit(1)
                    .forEach(row -> err.println(CommandWords.say(
                            "catalogue-rows", file, reading.refused().size(), row.line(), row.reason())));
            return new Catalogue(reading.texts());
        } catch (IOException | UncheckedIOException | InvalidPathException missing) {
            throw new UsageException("catalogue-missing", file);
        } catch (IllegalArgumentException refused) {
            throw new UsageException("catalogue-refused", file, String.valueOf(refused.getMessage()));
        }
    }

    private static @Nullable Document last(@Nullable String file) {
        if (file == null) {
            return null;
        }
        try {
            return ForeignReport.read(Path.of(file)).document();
        } catch (ForeignException | InvalidPathException refused) {
            throw new UsageException("last-refused", oneLine(refused));
        }
    }

    /**
     * Whatever is wrong with one file, the others are checked.
     *
     * @throws UsageException if the catalogue or the last report cannot be read: without it, silence would mislead
     */
    Outcome check(String file) {
        Read read = read(file);
        Evidence evidence = evidence();
        return read.report() == null ? Outcome.unread(file, read.refusal()) : check(file, read.report(), evidence);
    }

    private record Read(@Nullable ForeignReport report, String refusal) {}

    private static Read read(String file) {
        if (file.isBlank()) {
            return new Read(null, CommandWords.say("no-file-name", file));
        }
        try {
            return new Read(ForeignReport.read(Path.of(file)), "");
        } catch (ForeignException refused) {
            return new Read(null, oneLine(refused));
        } catch (InvalidPathException noName) {
            return new Read(null, CommandWords.say("no-file-name", file));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return new Read(null, broken(file, broken));
        }
    }

    private static Outcome check(String file, ForeignReport report, Evidence evidence) {
        try {
            return Outcome.of(file, report, Checker.check(report.document(), evidence));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return Outcome.unread(file, broken(file, broken));
        }
    }

    private static String broken(String file, Throwable broken) {
        return CommandWords.say("broken", file, broken.getClass().getSimpleName());
    }

    private static String oneLine(Throwable refused) {
        return String.valueOf(refused.getMessage()).replaceAll("\\s+", " ");
    }
}
