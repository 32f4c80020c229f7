package org.rapporteur.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RecordChanges;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;

/**
 * The reports as they were compiled last, as long as nothing they tell has changed: of a hundred reports a saved text is
 * told by one or two, and only these are compiled anew.
 */
@Component
class UnchangedReports {

    /** A report, and which texts it would tell if they were there. */
    record Read(CompiledReport report, NeededTexts needed) {

        /** Whether it is the report of this very period, as its form says it. */
        boolean isOf(PeriodSummary period) {
            return report.period().equals(period);
        }

        private DateRange days() {
            return RecordLoader.days(List.of(report.period()));
        }

        private boolean tellsAny(Set<String> slugs) {
            return report.frame().records().texts().stream().anyMatch(text -> slugs.contains(text.slug()));
        }
    }

    /**
     * @param moment since which none of these has changed; null before anything is kept
     * @param reports by the code of their period
     */
    private record Kept(@Nullable String moment, Map<String, Read> reports) {}

    private final RecordChanges changes;
    private final Recommendations recommendations;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null, Map.of()));

    UnchangedReports(RecordChanges changes, Recommendations recommendations) {
        this.changes = changes;
        this.recommendations = recommendations;
    }

    /**
     * The reports of these periods, in their order.
     *
     * @param compile gives those of the periods whose report may have changed, in their order
     */
    List<CompiledReport> read(List<PeriodSummary> periods, Function<List<PeriodSummary>, List<Read>> compile) {
        String moment = changes.moment().orElse(null); // asked first: what is read is at least as new
        Map<String, Read> reports = new HashMap<>(standing());
        List<PeriodSummary> missing = periods.stream()
                .filter(period -> !reports.containsKey(period.code())
                        || !reports.get(period.code()).isOf(period))
                .toList();
        compile.apply(missing)
                .forEach(read -> reports.put(read.report().period().code(), read));
        if (moment != null) {
            kept.set(new Kept(moment, Map.copyOf(reports)));
        }
        return periods.stream()
                .map(period -> reports.get(period.code()).report())
                .toList();
    }

    /** Those of which nothing has changed, also by whoever asks. */
    private Map<String, Read> standing() {
        Kept now = kept.get();
        if (now.moment() == null) {
            return Map.of();
        }
        RecordChanges.Changed changed = changes.since(now.moment());
        if (changed.isNothing()) {
            return now.reports();
        }
        Predicate<Read> tells = changed.everything() ? any -> true : telling(changed.texts());
        return now.reports().entrySet().stream()
                .filter(entry -> !changed.periods().contains(entry.getKey()))
                .filter(entry -> !tells.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a report tells one of these texts, or would as they are now, or one that names them. */
    private Predicate<Read> telling(Set<String> slugs) {
        if (slugs.isEmpty()) {
            return any -> false;
        }
        List<Text> now = recommendations.standingOn(slugs);
        Set<String> told = new HashSet<>(slugs);
        now.forEach(text -> told.add(text.slug()));
        SharedTexts texts = new SharedTexts(now);
        return read -> read.tellsAny(told) || !texts.of(read.days(), read.needed()).isEmpty();
    }
}
