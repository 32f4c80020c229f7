package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Source;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.wording.Wording;

/** The records of a report seen on one cut-off day, in one language. */
public final class RecordsAsOf {

    private final PeriodSummary period;
    private final DateRange days;
    private final Records records;
    private final Wording wording;
    private final Map<ToldRecords.Told, ToldRecords.Entered> entered;
    private final List<TextAsOf> told;
    private final Map<Object, Source> sources = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @throws IllegalArgumentException when the cut-off is not a day of the period */
    public RecordsAsOf(PeriodSummary period, LocalDate cutOff, Records records, Wording wording) {
        this(period, cutOff, records, wording, Map.of());
    }

    /**
     * The same with what is known of who entered them.
     *
     * @throws IllegalArgumentException when the cut-off is not a day of the period
     */
    public RecordsAsOf(
            PeriodSummary period,
            LocalDate cutOff,
            Records records,
            Wording wording,
            Map<ToldRecords.Told, ToldRecords.Entered> entered) {
        this.entered = Map.copyOf(entered);
        this.period = period;
        this.days = period.asOf(cutOff);
        this.records = records;
        this.wording = wording;
        this.told = records.texts().stream().flatMap(this::tell).sorted(order()).toList();
    }

    private Stream<TextAsOf> tell(Text text) {
        return text
                .stages()
                .toldIn(days)
                .map(standing -> new TextAsOf(text.answering(answered(text.topics())), standing))
                .stream();
    }

    /** Codes of the Resolutions these topics answer: Resolutions follow from topics. */
    public Set<String> answered(Set<String> topics) {
        return topics.stream()
                .map(records.topics()::get)
                .filter(Objects::nonNull)
                .flatMap(topic -> topic.resolutions().stream())
                .collect(Collectors.toSet());
    }

    private Comparator<TextAsOf> order() {
        Comparator<BodySummary> bodies = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.<TextAsOf, @Nullable BodySummary>comparing(
                        told -> body(told.text().group()).orElse(null), bodies)
                .thenComparing(TextAsOf::text);
    }

    /** What a selection holds on the cut-off day. */
    public SelectedTexts choose(TextSelection selection) {
        List<Tally> tallies = records.tallies().stream()
                .filter(tally -> selection.chooses(tally, answered(Set.of(tally.topic()))))
                .filter(tally -> days.contains(tally.asOf()))
                .sorted(Comparator.<Tally, @Nullable BodySummary>comparing(
                                tally -> records.bodies().get(tally.group()), bodyOrder())
                        .thenComparing(Tally::slug))
                .toList();
        return new SelectedTexts(
                told.stream().filter(selection::chooses).toList(), tallies, cutOff(), period.countsChanges());
    }

    /** Those of its texts and declared numbers which a report tells: what all its numbers together are about. */
    public SelectedTexts choose(ToldRecords report) {
        Set<String> texts = report.keys("text");
        Set<String> tallies = report.keys("tally");
        return choose(TextSelection.TELLABLE)
                .only(text -> texts.contains(text.text().slug()), tally -> tallies.contains(tally.slug()));
    }

    private static Comparator<@Nullable BodySummary> bodyOrder() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    /** The texts of some bodies' codes, in the order people expect of bodies. */
    public List<BodySummary> bodies(Stream<String> codes) {
        return codes.distinct()
                .map(records.bodies()::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    public Optional<BodySummary> body(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(records.bodies().get(code));
    }

    /** How a record is shown, written once: hundreds of claims are made from some. */
    Source source(Object record, Supplier<Source> write) {
        return sources.computeIfAbsent(record, unwritten -> write.get());
    }

    /** Who entered a record, in words; empty where nobody is known. */
    String entered(String room, String key) {
        ToldRecords.Entered by = entered.get(new ToldRecords.Told(room, key));
        return by == null
                ? ""
                : wording.pattern("source.entered").text(Map.of("who", by.who(), "day", wording.day(by.on())));
    }

    public PeriodSummary period() {
        return period;
    }

    /** From the period's first day to the cut-off. */
    public DateRange days() {
        return days;
    }

    public LocalDate cutOff() {
        return days.to();
    }

    public Records records() {
        return records;
    }

    public Wording wording() {
        return wording;
    }
}
