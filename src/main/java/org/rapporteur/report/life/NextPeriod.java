package org.rapporteur.report.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.terms.DateRange;

/**
 * The period that could follow the last one of its series, as it is proposed.
 *
 * @param newer editions in its scope that are newer than those the last report accounts for
 */
public record NextPeriod(PeriodSummary period, List<Newer> newer) {

    /** @param inForce the edition that came after the one told last */
    public record Newer(ScopeEntry told, ScopeEntry inForce) {}

    public NextPeriod {
        newer = List.copyOf(newer);
    }

    /**
     * What follows a period: it prints as many months as that did and lasts at least until today, and counts from the
     * day after the last cut-off.
     *
     * @param editions of the Resolutions in scope, all of them
     */
    public static NextPeriod after(PeriodSummary last, List<ResolutionSummary> editions, LocalDate today) {
        DateRange printed = printed(last.days(), today);
        Map<String, Integer> inForce = editions.stream()
                .collect(Collectors.toMap(ResolutionSummary::code, ResolutionSummary::year, Math::max));
        List<ScopeEntry> scope = new ArrayList<>();
        List<Newer> newer = new ArrayList<>();
        for (ScopeEntry told : last.scope()) {
            ScopeEntry next = new ScopeEntry(told.resolution(), newest(told, inForce));
            scope.add(next);
            if (!next.equals(told)) {
                newer.add(new Newer(told, next));
            }
        }
        return new NextPeriod(period(last, printed, scope), newer);
    }

    private static int newest(ScopeEntry told, Map<String, Integer> inForce) {
        return Math.max(told.year(), inForce.getOrDefault(told.resolution(), 0));
    }

    private static DateRange printed(DateRange last, LocalDate today) {
        long months =
                Math.max(1, ChronoUnit.MONTHS.between(last.from(), last.to().plusDays(1)));
        LocalDate from = last.to().plusDays(1);
        LocalDate asLong = YearMonth.from(from).plusMonths(months - 1).atEndOfMonth();
        LocalDate thisMonth = YearMonth.from(today).atEndOfMonth();
        return new DateRange(from, asLong.isBefore(today) ? thisMonth : asLong);
    }

    private static PeriodSummary period(PeriodSummary last, DateRange printed, List<ScopeEntry> scope) {
        return new PeriodSummary(
                YearMonth.from(printed.to()).toString(),
                last.series(),
                dates(last, printed),
                NextCover.after(last.cover(), printed.to()),
                last.countsChanges(),
                Visibility.STAFF,
                PeriodState.OPEN,
                scope);
    }

    /** As long before its end as the last cut-off was before the end of the last period, and never before it begins. */
    private static PeriodDates dates(PeriodSummary last, DateRange printed) {
        LocalDate countsFrom = last.cutOff().plusDays(1);
        LocalDate cutOff = printed.to()
                .minusDays(ChronoUnit.DAYS.between(last.cutOff(), last.days().to()));
        return new PeriodDates(printed, countsFrom, cutOff.isBefore(countsFrom) ? printed.to() : cutOff, null);
    }
}
