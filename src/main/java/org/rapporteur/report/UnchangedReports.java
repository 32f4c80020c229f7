package org.rapporteur.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RecordChanges;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The reports as they were compiled last, as long as nothing they tell has changed: of a hundred reports a saved text is
 * told by one or two, and only these are compiled anew.
 */
@Component
class UnchangedReports {

    /**
     * A report, and which texts it would tell if they were there.
     *
     * @param texts slugs of those it was made from
     */
    record Read(CompiledReport report, NeededTexts needed, Set<String> texts) {

        Read(CompiledReport report, NeededTexts needed) {
            this(
                    report,
                    needed,
                    report.frame().records().texts().stream().map(Text::slug).collect(Collectors.toUnmodifiableSet()));
        }

        /** Whether it is the report of this very period, as its form says it. */
        static boolean isOf(@Nullable Read read, PeriodSummary period) {
            return read != null && read.report().period().equals(period);
        }

        private DateRange days() {
            return RecordLoader.days(List.of(report.period()));
        }

        private boolean tellsAny(Set<String> slugs) {
            return slugs.stream().anyMatch(texts::contains);
        }
    }

    /**
     * @param moment since which none of these has changed; null before anything is kept
     * @param reports by the code of their period
     */
    private record Kept(@Nullable String moment, Map<String, Read> reports) {}

    /** So many are compiled with the same statements. */
    private static final int TOGETHER = 16;

    /** Seconds that somebody waits for reports which somebody else compiles. */
    private static final int PATIENCE = 2;

    private final RecordChanges changes;
    private final Recommendations recommendations;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null, Map.of()));
    private final Lock compiling = new ReentrantLock();

    UnchangedReports(RecordChanges changes, Recommendations recommendations) {
        this.changes = changes;
        this.recommendations = recommendations;
    }

    /**
     * The reports of these periods, in their order. After a change everybody comes for the same ones: who only reads waits
     * while another compiles, and finds them kept.
     *
     * @param compile gives those of the periods whose report may have changed, in their order
     */
    List<CompiledReport> read(List<PeriodSummary> periods, Function<List<PeriodSummary>, List<Read>> compile) {
        boolean alone = TransactionSynchronizationManager.isCurrentTransactionReadOnly() && isFree();
        try {
            return readNow(periods, compile);
        } finally {
            if (alone) {
                compiling.unlock();
            }
        }
    }

    private boolean isFree() {
        try {
            return compiling.tryLock(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<CompiledReport> readNow(
            List<PeriodSummary> periods, Function<List<PeriodSummary>, List<Read>> compile) {
        Kept before = Objects.requireNonNull(kept.get());
        RecordChanges.Changed changed = changes.since(before.moment()); // asked first: what is read is at least as new
        Map<String, Read> reports = new HashMap<>(standing(before.reports(), changed));
        List<PeriodSummary> missing = periods.stream()
                .filter(period -> !Read.isOf(reports.get(period.code()), period))
                .toList();
        for (int from = 0; from < missing.size(); from += TOGETHER) {
            compile.apply(missing.subList(from, Math.min(missing.size(), from + TOGETHER)))
                    .forEach(read -> reports.put(read.report().period().code(), read));
            keep(changed.moment(), reports); // whatever becomes of the others
        }
        keep(changed.moment(), reports);
        return periods.stream()
                .map(period ->
                        Objects.requireNonNull(reports.get(period.code())).report())
                .toList();
    }

    private void keep(@Nullable String moment, Map<String, Read> reports) {
        if (moment != null) {
            kept.set(new Kept(moment, Map.copyOf(reports)));
        }
    }

    /** Those of which nothing has changed. */
    private Map<String, Read> standing(Map<String, Read> reports, RecordChanges.Changed changed) {
        if (changed.everything()) {
            return Map.of();
        }
        Map<String, Read> others =
                only(reports, (period, read) -> !changed.periods().contains(period) && !read.tellsAny(changed.texts()));
        return others.isEmpty() || changed.texts().isEmpty()
                ? others
                : withoutThoseThatWouldTell(changed.texts(), others);
    }

    /** Without those that would tell one of these texts as it is now, or tell one that names it. */
    private Map<String, Read> withoutThoseThatWouldTell(Set<String> slugs, Map<String, Read> reports) {
        List<Text> now = recommendations.standingOn(slugs);
        Set<String> told = now.stream().map(Text::slug).collect(Collectors.toSet());
        SharedTexts texts = new SharedTexts(now);
        return only(
                reports,
                (period, read) -> !read.tellsAny(told)
                        && texts.of(read.days(), read.needed()).isEmpty());
    }

    private static Map<String, Read> only(Map<String, Read> reports, BiPredicate<String, Read> stays) {
        return reports.entrySet().stream()
                .filter(entry -> stays.test(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
