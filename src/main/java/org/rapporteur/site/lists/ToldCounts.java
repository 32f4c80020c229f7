package org.rapporteur.site.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.report.CompiledReport;

/** How many records each report tells of those that are chosen, counted once for a report as long as that says the same. */
final class ToldCounts {

    private static final int CHOICES = 64;

    private final MadeOnce<CompiledReport, Cache<Filter, Integer>> counts = new MadeOnce<>();

    /**
     * @param chosen without words, of which only the database says what has them
     * @param count asked where it is not known
     */
    int of(CompiledReport report, Filter chosen, ToIntFunction<CompiledReport> count) {
        Cache<Filter, Integer> known = counts.of(
                report, missing -> Caffeine.newBuilder().maximumSize(CHOICES).build());
        return Objects.requireNonNull(known.get(chosen, missing -> count.applyAsInt(report)));
    }
}
