package org.rapporteur.site.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.report.change.Comparison;
import org.rapporteur.report.change.Comparisons;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds the two reports that an address names, for whoever may read both. */
@Component
class Compared {

    private final Periods periods;
    private final Comparisons comparisons;
    private final Rights rights;

    Compared(Periods periods, Comparisons comparisons, Rights rights) {
        this.periods = periods;
        this.comparisons = comparisons;
        this.rights = rights;
    }

    /**
     * What an address asks for.
     *
     * @param kept {@code cleared}, {@code submitted} or {@code issued}; empty where another period's report is meant
     * @param other the period of the first report
     * @param on the day as of which the first report is told; null for its own
     * @param comparison empty where nothing of the report was kept in that way
     */
    record Pair(
            PeriodSummary period,
            String kept,
            PeriodSummary other,
            @Nullable LocalDate on,
            Optional<Comparison> comparison) {

        /** The day of the first report; null for one that was kept. */
        @Nullable
        public LocalDate day() {
            return !kept.isEmpty() ? null : on == null ? other.cutOff() : on;
        }

        /** When the first report was kept; null for one that was compiled. */
        @Nullable
        public Instant keptAt() {
            return comparison.map(both -> both.before().kept()).orElse(null);
        }
    }

    /**
     * @throws UnknownRecordException if whoever asks may read no such period
     * @throws AccessDeniedException if the report's own past is asked for by somebody who does not work on it
     */
    Pair find(String code, String other, @Nullable LocalDate on) {
        PeriodSummary period = readable(code);
        return switch (other) {
            case "cleared", "submitted", "issued" -> {
                if (!rights.isStaff()) {
                    throw new AccessDeniedException("");
                }
                yield new Pair(period, other, period, null, kept(period, other));
            }
            default -> between(period, readable(other), on);
        };
    }

    private Pair between(PeriodSummary period, PeriodSummary other, @Nullable LocalDate on) {
        if (on != null && !other.dates().readable().contains(on)) {
            throw new InvalidParameterException("on", on.toString(), "report.cut-off.outside");
        }
        return new Pair(period, "", other, on, Optional.of(comparisons.between(period, other, on)));
    }

    private Optional<Comparison> kept(PeriodSummary period, String kept) {
        return switch (kept) {
            case "cleared" -> comparisons.sinceCleared(period);
            case "submitted" -> comparisons.sinceSubmitted(period);
            default -> comparisons.sinceIssued(period);
        };
    }

    private PeriodSummary readable(String code) {
        return periods.findReadable(code).orElseThrow(() -> new UnknownRecordException("period", code));
    }
}
