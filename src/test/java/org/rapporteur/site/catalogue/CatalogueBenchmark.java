package org.rapporteur.site.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.RecordTest;
import org.rapporteur.catalogue.store.CatalogueRooms;
import org.rapporteur.catalogue.store.Publications;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list and the suggestions over all that ITU-T has published. */
@Tag("benchmark")
@RecordTest
@Import({FixedClock.class, CatalogueRooms.class, CataloguePages.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CatalogueBenchmark {

    private static final Duration QUICK = Duration.ofMillis(50);
    private static final int TIMES = 50;

    @Autowired
    CataloguePages pages;

    @Autowired
    Publications publications;

    @Autowired
    SomeCatalogue catalogue;

    @BeforeEach
    void loadAll() {
        catalogue.loadedWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y.35", "cloud requirements", "e", "nothing at all of this"})
    void isListedAndSuggestedQuickly(String words) {
        Duration list = median(() -> pages.list(words, 1, null));
        Duration suggestions = median(() -> publications.suggest(words, 12));
        System.out.printf(
                "“%s”: page in %.1f ms, suggestions in %.1f ms%n",
                words, list.toNanos() / 1e6, suggestions.toNanos() / 1e6);
        assertThat(list).isLessThan(QUICK);
        assertThat(suggestions).isLessThan(QUICK);
    }

    private static Duration median(Runnable work) {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            took[i] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(took);
        return Duration.ofNanos(took[TIMES / 2]);
    }
}
