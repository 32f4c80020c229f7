package org.rapporteur.report;

import io.micrometer.core.instrument.Metrics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.platform.Presence;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.compile.Compiler;
import org.rapporteur.report.compile.Records;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.ToldRecords;
import org.rapporteur.report.compile.ToldRecords.Entered;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.terms.wording.PrintedLanguage;
import org.rapporteur.terms.wording.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of the periods, compiled from the records as they are at every reading. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private static final Wording ENGLISH = PrintedLanguage.wording();

    private final Outlines outlines;
    private final Activities activities;
    private final RecordLoader stock;
    private final EntryDays entries;
    private final SnapshotCache memory;
    private final UnchangedReports unchanged;

    Reports(
            Outlines outlines,
            Activities activities,
            RecordLoader stock,
            EntryDays entries,
            SnapshotCache memory,
            UnchangedReports unchanged) {
        this.memory = memory;
        this.unchanged = unchanged;
        this.entries = entries;
        this.outlines = outlines;
        this.activities = activities;
        this.stock = stock;
    }

    /**
     * The report of a period as it stands on a day.
     *
     * @throws IllegalArgumentException when the cut-off is not a day of the period
     */
    public Document compile(PeriodSummary period, LocalDate cutOff) {
        return read(period, cutOff).document();
    }

    /**
     * The same with all it was made from.
     *
     * @throws IllegalArgumentException when the cut-off is not a day of the period
     */
    public CompiledReport read(PeriodSummary period, LocalDate cutOff) {
        return cutOff.equals(period.cutOff()) ? read(period) : readAnew(period, cutOff);
    }

    /** The report of a period on its own cut-off day, read as {@link #read(List)} reads several. */
    public CompiledReport read(PeriodSummary period) {
        return read(List.of(period)).get(0);
    }

    private CompiledReport readAnew(PeriodSummary period, LocalDate cutOff) {
        return memory.reading(() -> compiled(period, cutOff));
    }

    private CompiledReport compiled(PeriodSummary period, LocalDate cutOff) {
        Outline outline = outlines.find(period.code());
        RecordLoader.Fetched fetched = stock.fetch(List.of(period), List.of(outline));
        Presence.require();
        return read(asOf(period, cutOff, fetched, entries.of(List.of(period), fetched)), outline);
    }

    /**
     * What prose would say in the report of a period, which does not change; a claim that no record answers stays
     * {@link UnresolvedClaim unresolved}.
     *
     * @param activity slug of the activity whose account would say it; null, or one the period does not tell of, for a
     *     paragraph of its own
     * @throws org.rapporteur.terms.prose.ProseException if it cannot be read
     */
    public Block told(PeriodSummary period, String prose, @Nullable String activity) {
        return memory.reading(() -> toldIn(period, prose, activity));
    }

    private Block toldIn(PeriodSummary period, String prose, @Nullable String activity) {
        boolean told = activity != null
                && activities.accounts(activity, List.of(period.code())).containsKey(period.code());
        ProsePreview aside = new ProsePreview(prose, told ? activity : null);
        Outline outline = aside.in(outlines.find(period.code()));
        Records records =
                aside.in(stock.fetch(List.of(period), List.of(outline)).of(period));
        return ProsePreview.told(new RecordsAsOf(period, period.cutOff(), records, ENGLISH), outline);
    }

    /**
     * The reports of these periods, each on its own cut-off day; several take as many statements as one, and none if no
     * record has changed since they were read last. Those that tell nothing of what has changed are not compiled again.
     */
    public List<CompiledReport> read(List<PeriodSummary> periods) {
        return memory.recallAll(
                periods,
                period -> "report " + period.code() + " " + period.hashCode(),
                missing -> memory.reading(() -> unchanged.read(missing, this::readAnew)));
    }

    private List<UnchangedReports.Read> readAnew(List<PeriodSummary> periods) {
        if (periods.isEmpty()) { // nothing is told yet, or nothing has changed
            return List.of();
        }
        List<Outline> planned = memory.recallAll(
                periods.stream().map(PeriodSummary::code).toList(),
                period -> "report.outline " + period,
                outlines::find,
                period -> (outline, changed) ->
                        !changed.everything() && !changed.periods().contains(period));
        RecordLoader.Fetched stocked = stock.fetch(periods, planned);
        Map<String, Map<ToldRecords.Told, Entered>> entered = entries.of(periods, stocked);
        return IntStream.range(0, periods.size())
                .mapToObj(index -> new UnchangedReports.Read(
                        readForSomebody(
                                asOf(periods.get(index), periods.get(index).cutOff(), stocked, entered),
                                planned.get(index)),
                        stocked.needed(periods.get(index))))
                .toList();
    }

    /** Of many periods, each as long as somebody waits for it. */
    private static CompiledReport readForSomebody(RecordsAsOf frame, Outline outline) {
        Presence.require();
        return read(frame, outline);
    }

    private static RecordsAsOf asOf(
            PeriodSummary period,
            LocalDate cutOff,
            RecordLoader.Fetched fetched,
            Map<String, Map<ToldRecords.Told, Entered>> entered) {
        return new RecordsAsOf(
                period, cutOff, fetched.of(period), ENGLISH, entered.getOrDefault(period.code(), Map.of()));
    }

    private static CompiledReport read(RecordsAsOf frame, Outline outline) {
        return new CompiledReport(
                frame,
                outline,
                () -> Objects.requireNonNull(
                        Metrics.timer("rapporteur.compile").record(() -> Compiler.compile(frame, outline))));
    }

    /**
     * Plans a period's report. Its activities and texts must have been entered before.
     *
     * @throws UnresolvedClaimsException naming every claim that no record answers; nothing is saved then
     */
    @ForEditors
    @Transactional
    public void plan(PeriodSummary period, Outline outline) {
        outlines.save(outline);
        List<UnresolvedClaim> unresolved = UnresolvedClaim.in(compile(period, period.cutOff()));
        if (!unresolved.isEmpty()) {
            throw new UnresolvedClaimsException(unresolved);
        }
    }
}
