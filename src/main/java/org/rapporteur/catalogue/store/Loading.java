package org.rapporteur.catalogue.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.rapporteur.catalogue.CatalogueFile;
import org.rapporteur.catalogue.CatalogueReading;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.store.PublishedTexts.Written;
import org.rapporteur.platform.database.LongTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads a file into the catalogue: all of it in one transaction, and told step by step. */
@Component
public class Loading {

    private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

    /** Rows between two words on progress, and rows of one statement. */
    private static final int STEP = 1_000;

    private final Loads loads;
    private final PublishedTexts texts;
    private final LongTransaction longTransaction;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Loading(
            Loads loads,
            PublishedTexts texts,
            LongTransaction longTransaction,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.loads = loads;
        this.texts = texts;
        this.longTransaction = longTransaction;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Runs a load that has begun to its end, whatever that is. */
    public void run(long id, Path file) {
        try {
            transaction.executeWithoutResult(status -> load(id, file));
        } catch (IllegalArgumentException refusal) {
            loads.fail(id, LoadState.REFUSED, String.valueOf(refusal.getMessage()));
        } catch (RuntimeException | Error broken) {
            LOG.error("Load {} of the catalogue broke", id, broken);
            loads.fail(id, LoadState.BROKEN, "");
        }
    }

    private void load(long id, Path file) {
        longTransaction.begin();
        loads.live();
        CatalogueReading reading = read(id, file);
        List<PublishedText> found = reading.texts();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(nothing(reading));
        }
        Written written = write(found);
        int missing = texts.miss(found, LocalDate.now(clock));
        loads.finish(id, reading, written, missing);
    }

    private static String nothing(CatalogueReading reading) {
        return reading.refused().isEmpty()
                ? "The file has no rows below its first"
                : "None of its rows could be taken; line "
                        + reading.refused().get(0).line() + " "
                        + reading.refused().get(0).reason();
    }

    private CatalogueReading read(long id, Path file) {
        loads.expect(id, rows(file));
        try (InputStream bytes = Files.newInputStream(file)) {
            return CatalogueFile.read(bytes, telling(id));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IntConsumer telling(long id) {
        return rows -> {
            if (rows % STEP == 0) {
                loads.progress(id, rows);
            }
        };
    }

    /** Lines below the first; rows with line breaks inside make it too high, and progress is then faster than told. */
    private static int rows(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] piece = new byte[1 << 16];
            int lines = 0;
            for (int length; (length = bytes.read(piece)) > 0; ) {
                for (int i = 0; i < length; i++) {
                    if (piece[i] == '\n') {
                        lines++;
                    }
                }
            }
            return Math.max(0, lines - 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Written write(List<PublishedText> found) {
        Written written = new Written(0, 0);
        for (int from = 0; from < found.size(); from += STEP) {
            written = written.and(texts.write(found.subList(from, Math.min(from + STEP, found.size()))));
        }
        return written;
    }
}
