package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.terms.DateRange;

/** Finds the days of the period in the first lines of a report, and what its cover says. */
final class PeriodReading {
    private static final Pattern OF_PERIOD = Pattern.compile(
            "(?i)\\breporting period\\b|\\bperiod (?:from|of|covered|between|since|under)\\b|\\bcover(?:s|ed|ing)\\b"
                    + "|\\bwhat (?:happened|was done) (?:from|since|between)\\b|\\bfrom\\b.{3,40}\\b(?:to|until|till)\\b");
    private static final int FIRST_LINES = 25;

    private final Document document;
    private final List<ReportLine> lines;
    private final String code;
    private final List<Remark> remarks = new ArrayList<>();

    PeriodReading(Document document, List<ReportLine> lines, String code) {
        this.document = document;
        this.lines = lines;
        this.code = code;
    }

    /** From and to: as said, else as the code of the period and a guess have them. */
    DateRange printed() {
        List<DateSpan> said = lines.stream()
                .limit(FIRST_LINES)
                .filter(line -> OF_PERIOD.matcher(line.plain()).find())
                .map(line -> around(line.plain()))
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<LocalDate> first = said.stream().map(DateSpan::first).min(Comparator.naturalOrder());
        Optional<LocalDate> last = said.stream().map(DateSpan::last).max(Comparator.naturalOrder());
        LocalDate end = monthOfCode().map(YearMonth::atEndOfMonth).orElseGet(() -> last.orElse(LocalDate.EPOCH));
        boolean whole = said.size() > 1 || said.stream().anyMatch(PeriodReading::isRange);
        LocalDate to = whole ? last.orElse(end) : end;
        LocalDate from = first.orElseGet(() -> end.withDayOfYear(1));
        if (!whole) {
            remarks.add(Remark.of(Code.DAYS_GUESSED, from.toString(), to.toString()));
        }
        return from.isAfter(to) ? new DateRange(to.withDayOfMonth(1), to) : new DateRange(from, to);
    }

    /** What is said after the words of the period; a year alone, as that of a conference, says no day. */
    private static List<DateSpan> around(String text) {
        var period = OF_PERIOD.matcher(text);
        int from = period.find() ? period.start() : 0;
        return Dates.in(text).stream()
                .filter(span -> span.from() >= from && span.precision() != Precision.YEAR)
                .limit(2)
                .toList();
    }

    private static boolean isRange(DateSpan span) {
        return span.precision() == Precision.DAY
                ? !span.first().equals(span.last())
                : !YearMonth.from(span.first()).equals(YearMonth.from(span.last()));
    }

    /** “2024-09” is the month of the meeting; other codes say no month. */
    private Optional<YearMonth> monthOfCode() {
        try {
            return Optional.of(YearMonth.parse(code));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    ProposedPeriod of(ReportDays days, ScopeReading scope, @Nullable String receiver, String title) {
        remarks.add(Remark.of(Code.CUT_OFF_GUESSED, days.cutOff().toString()));
        List<ResolutionSummary> editions = scope.editions();
        PeriodSummary period = new PeriodSummary(
                code,
                PeriodSummary.CWG_INTERNET,
                PeriodDates.first(days.printed(), days.cutOff()),
                cover(receiver, title),
                false,
                Visibility.STAFF,
                PeriodState.OPEN,
                editions.stream()
                        .map(edition -> new ScopeEntry(edition.code(), edition.year()))
                        .toList());
        return new ProposedPeriod(
                period,
                editions,
                Stream.concat(remarks.stream(), scope.remarks().stream()).toList());
    }

    private PeriodCover cover(@Nullable String receiver, String title) {
        Cover cover = document.cover();
        return new PeriodCover(
                cover.title().isBlank() ? standIn(title) : cover.title(),
                cover.group().isBlank() ? Objects.requireNonNullElse(receiver, "") : cover.group(),
                cover.meeting(),
                cover.documentNumber(),
                day(cover.date()),
                cover.language(),
                cover.source());
    }

    private String standIn(String title) {
        remarks.add(Remark.of(Code.TITLE_MISSING, title));
        return title;
    }

    private static @Nullable LocalDate day(String printed) {
        return Dates.in(printed).stream()
                .filter(span -> span.first().equals(span.last()))
                .findFirst()
                .map(DateSpan::first)
                .orElse(null);
    }
}
