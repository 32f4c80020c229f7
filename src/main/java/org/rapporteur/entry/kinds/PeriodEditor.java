package org.rapporteur.entry.kinds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Parts;
import org.rapporteur.entry.sheet.RefusedSheetException;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.period.PeriodCover;
import org.rapporteur.records.period.PeriodDates;
import org.rapporteur.records.period.PeriodState;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.period.ScopeEntry;
import org.rapporteur.records.period.Visibility;
import org.rapporteur.terms.DateRange;
import org.springframework.stereotype.Component;

/** Reporting periods with the covers of their reports. */
@Component
class PeriodEditor extends RecordEditor<PeriodSummary> {

    private static final Pattern CODE = Pattern.compile("[0-9]{4}-[a-z0-9-]{1,19}");
    private static final PeriodState[] STATES =
            Stream.of(PeriodState.values()).map(PeriodState::stored).distinct().toArray(PeriodState[]::new);

    private final Periods periods;
    private final FieldCodec<PeriodSummary, String> code = form.formed(
                    Field.line("code").require().identify(), PeriodSummary::code, CODE, "form.periods.code")
            .refusedBy("period_pk", "period_code_form");
    private final FieldCodec<PeriodSummary, String> series =
            form.words(Field.choice("series", this::choicesOfSeries), PeriodSummary::series);
    private final FieldCodec<PeriodSummary, String> title =
            form.words(Field.line("title").require(), PeriodSummary::title);
    private final FieldCodec<PeriodSummary, LocalDate> starts =
            form.day(Field.day("starts").require(), of -> of.days().from());
    private final FieldCodec<PeriodSummary, LocalDate> ends =
            form.day(Field.day("ends").require(), of -> of.days().to());
    private final FieldCodec<PeriodSummary, LocalDate> countsFrom =
            form.day(Field.day("countsFrom"), of -> of.dates().countsFrom());
    private final FieldCodec<PeriodSummary, LocalDate> cutOff =
            form.day(Field.day("cutOff").require(), PeriodSummary::cutOff).refusedBy("period_days_in_order");
    private final FieldCodec<PeriodSummary, String> meetingGroup =
            form.words(Field.line("meetingGroup"), PeriodSummary::meetingGroup);
    private final FieldCodec<PeriodSummary, String> meeting = form.words(Field.line("meeting"), PeriodSummary::meeting);
    private final FieldCodec<PeriodSummary, LocalDate> meetingStarts =
            form.day(Field.day("meetingStarts"), of -> meeting(of, DateRange::from));
    private final FieldCodec<PeriodSummary, LocalDate> meetingEnds =
            form.day(Field.day("meetingEnds"), of -> meeting(of, DateRange::to));
    private final FieldCodec<PeriodSummary, String> documentNumber =
            form.words(Field.line("documentNumber"), PeriodSummary::documentNumber);
    private final FieldCodec<PeriodSummary, LocalDate> documentDate =
            form.day(Field.day("documentDate"), PeriodSummary::documentDate);
    private final FieldCodec<PeriodSummary, String> languageNote =
            form.words(Field.line("languageNote"), PeriodSummary::languageNote);
    private final FieldCodec<PeriodSummary, String> source = form.words(Field.line("source"), PeriodSummary::source);
    private final FieldCodec<PeriodSummary, List<ScopeEntry>> scope = form.lines(
                    Field.lines("scope", choices::editions).of(Parts.PICKED),
                    PeriodSummary::scope,
                    ScopeLines::write,
                    ScopeLines::read,
                    "form.periods.edition")
            .refusedBy("period_scope_once", "period_scope_edition_known");
    private final FieldCodec<PeriodSummary, Boolean> countsChanges =
            form.check(Field.check("countsChanges"), PeriodSummary::countsChanges);
    private final FieldCodec<PeriodSummary, Visibility> visibility = form.coded(
            Field.choice("visibility", () -> choices.coded("form.periods.visibility.", Visibility.values()))
                    .require(),
            PeriodSummary::visibility,
            Visibility::ofCode);
    private final FieldCodec<PeriodSummary, PeriodState> state = form.coded(
            Field.choice("state", () -> choices.coded("form.periods.state.", STATES))
                    .require(),
            of -> of.state().stored(),
            PeriodState::ofCode);

    PeriodEditor(Periods periods, Choices choices, Rights rights) {
        super(Periods.KIND, PeriodSummary::code, choices, rights);
        this.periods = periods;
    }

    private List<Choice> choicesOfSeries() {
        return periods.series().stream()
                .map(known -> new Choice(known.code(), known.name()))
                .toList();
    }

    private static @Nullable LocalDate meeting(PeriodSummary period, Function<DateRange, LocalDate> day) {
        return Optional.ofNullable(period.dates().meeting()).map(day).orElse(null);
    }

    @Override
    Collection<PeriodSummary> records(Collection<String> keys) {
        return periods.all(keys);
    }

    @Override
    public String name(Sheet sheet) {
        return sheet.key();
    }

    @Override
    public String address(Sheet sheet) {
        return "/periods/" + sheet.key() + "/report";
    }

    @Override
    public String keyOf(Sheet sheet) {
        return key(sheet, code);
    }

    @Override
    PeriodSummary read(SheetReader reader) {
        ScopeLines.requireKnownOnce(reader, scope, choices.editions());
        requireOrder(reader, countsFrom.of(reader) == null ? starts : countsFrom, cutOff, "form.periods.cut-off");
        requireOrder(reader, starts, ends, "form.days-in-order");
        requireOrder(reader, meetingStarts, meetingEnds, "form.days-in-order");
        state.of(reader);
        visibility.of(reader);
        reader.finish();
        return period(reader.key(), reader);
    }

    private static void requireOrder(
            SheetReader reader,
            FieldCodec<PeriodSummary, LocalDate> first,
            FieldCodec<PeriodSummary, LocalDate> last,
            String message) {
        LocalDate begins = first.of(reader);
        LocalDate finishes = last.of(reader);
        if (begins != null && finishes != null && finishes.isBefore(begins)) {
            last.refuse(reader, message);
        }
    }

    private PeriodSummary period(String key, SheetReader reader) {
        return new PeriodSummary(
                key,
                series(key, reader),
                dates(reader),
                cover(reader),
                countsChanges.given(reader),
                visibility.given(reader),
                state.given(reader),
                scope.given(reader));
    }

    /** A period of no series yet begins one of its own, which has its key. */
    private String series(String key, SheetReader reader) {
        String chosen = series.given(reader);
        return chosen.isEmpty() ? key.replaceAll("-+", "-").replaceAll("-$", "") : chosen;
    }

    /** A period counts from its first day unless it is said to follow another one. */
    private PeriodDates dates(SheetReader reader) {
        LocalDate first = starts.given(reader);
        LocalDate opens = meetingStarts.of(reader);
        return new PeriodDates(
                new DateRange(first, ends.given(reader)),
                Optional.ofNullable(countsFrom.of(reader)).orElse(first),
                cutOff.given(reader),
                opens == null
                        ? null
                        : new DateRange(
                                opens,
                                Optional.ofNullable(meetingEnds.of(reader)).orElse(opens)));
    }

    private PeriodCover cover(SheetReader reader) {
        return new PeriodCover(
                title.given(reader),
                meetingGroup.given(reader),
                meeting.given(reader),
                documentNumber.given(reader),
                documentDate.of(reader),
                languageNote.given(reader),
                source.given(reader));
    }

    @Override
    void put(PeriodSummary period, boolean isNew) {
        if (isNew) {
            requireUnissued(period);
            periods.open(period);
            return;
        }
        periods.find(period.code()).ifPresent(before -> requireWay(before, period));
        periods.replace(period);
    }

    private void requireWay(PeriodSummary before, PeriodSummary period) {
        PeriodState was = before.state().stored();
        if (period.state() != was) {
            requireUnissued(period);
        }
        if (period.state() != was && !was.mayMoveTo(period.state())) {
            throw new RefusedSheetException(FieldProblem.in(state.name(), "form.periods.no-way"));
        }
        if (was != PeriodState.OPEN && !before.tellsAs(period)) {
            throw new RefusedSheetException(FieldProblem.in(state.name(), "form.periods.not-open"));
        }
    }

    /** What is issued is kept with its files, and no form makes these. */
    private void requireUnissued(PeriodSummary period) {
        if (period.state().isIssued()) {
            throw new RefusedSheetException(FieldProblem.in(state.name(), "form.periods.issuing"));
        }
    }

    @Override
    public void withdraw(String key) {
        periods.withdraw(key);
    }
}
