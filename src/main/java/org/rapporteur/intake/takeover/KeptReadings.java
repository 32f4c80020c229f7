package org.rapporteur.intake.takeover;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.platform.DataVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Keeps the last few readings of imported files until a record changes: whoever goes through a report reads it once. */
@Component
class KeptReadings {

    private static final int MOST = 4;

    private final Supplier<Optional<Long>> version;
    private final Map<Key, ProposedReport> kept = new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ProposedReport> eldest) {
            return size() > MOST;
        }
    };

    @Autowired
    KeptReadings(DataVersion version) {
        this(version::number);
    }

    /** @param version of the records; empty to whoever has changed some and not committed that */
    KeptReadings(Supplier<Optional<Long>> version) {
        this.version = version;
    }

    private record Key(long version, String reading) {}

    /**
     * What is kept under a name, made anew if any record may have changed.
     *
     * @param reading which file, read how
     */
    ProposedReport recall(String reading, Supplier<ProposedReport> make) {
        return version.get()
                .map(number -> recall(new Key(number, reading), make))
                .orElseGet(make);
    }

    /** Two who ask at once may both read. */
    private ProposedReport recall(Key key, Supplier<ProposedReport> make) {
        ProposedReport known = known(key);
        if (known != null) {
            return known;
        }
        ProposedReport made = make.get();
        keep(key, made);
        return made;
    }

    private synchronized @Nullable ProposedReport known(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, ProposedReport made) {
        kept.put(key, made);
    }
}
