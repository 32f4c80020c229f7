package org.rapporteur.site.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.compile.CountClaims;
import org.rapporteur.report.compile.CountedTexts;
import org.rapporteur.report.compile.RecordClaims;
import org.rapporteur.report.compile.RecordsAsOf;
import org.rapporteur.report.compile.SelectedTexts;
import org.rapporteur.site.dossier.ReportAnchors.Place;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.wording.Wording;

/** A report opened for dossiers: its holdings and places, found once, and single records as dossiers list them. */
final class Rows {

    /**
     * A text.
     *
     * @param name number, provisional name or, without either, its title
     * @param title empty where it is the name
     * @param standing what it was on the cut-off day, "under approval"
     * @param day on which it was approved, agreed, issued or published; null where that is not known or yet to come
     */
    record TextRow(
            String slug,
            String name,
            String title,
            String kind,
            Optional<BodySummary> group,
            String standing,
            @Nullable LocalDate day,
            boolean concluded) {}

    /**
     * A number declared for texts that are not entered one by one.
     *
     * @param text "Twenty draft Recommendations on IMT-2020"
     */
    record Declared(String slug, String text, String standing, String groups, LocalDate asOf, boolean concluded) {}

    /**
     * An activity as told in a period.
     *
     * @param figures as printed, "more than 200 cities"
     * @param place where the report tells it
     */
    record ActivityRow(
            String slug,
            String name,
            String kind,
            List<MemberState> countries,
            List<String> figures,
            Optional<Place> place) {}

    private static final Comparator<TextRow> NEWEST_FIRST =
            Comparator.comparing(TextRow::day, Comparator.nullsLast(Comparator.reverseOrder()));

    private final CompiledReport reading;
    private final boolean overtaken;
    private final SelectedTexts held;
    private final RecordsAsOf frame;
    private final Wording wording;
    private final ReportAnchors places;
    private final RecordClaims claims;
    private final CountClaims portions;

    Rows(CompiledReport reading) {
        this(reading, false);
    }

    /** @param overtaken whether it is issued and its records have changed since */
    Rows(CompiledReport reading, boolean overtaken) {
        this.overtaken = overtaken;
        this.reading = reading;
        this.held = reading.holdings();
        this.frame = reading.frame();
        this.wording = frame.wording();
        this.places = ReportAnchors.in(reading);
        this.claims = new RecordClaims(frame);
        this.portions = new CountClaims(frame);
    }

    CompiledReport reading() {
        return reading;
    }

    boolean overtaken() {
        return overtaken;
    }

    ReportAnchors places() {
        return places;
    }

    CountClaims portions() {
        return portions;
    }

    /** What the report's sections hold of a subject. */
    SelectedTexts held(DossierSubject subject) {
        return held.only(subject.texts(), subject.tallies());
    }

    /** The latest first; those of one day and those without any stay in the order of their groups. */
    List<TextRow> texts(Stream<TextAsOf> texts) {
        return texts.map(this::text).sorted(NEWEST_FIRST).toList();
    }

    private TextRow text(TextAsOf told) {
        String name = claims.number(told).text();
        String title = claims.title(told.text());
        return new TextRow(
                told.text().slug(),
                name,
                title.equals(name) ? "" : title,
                wording.counted("noun." + told.text().kind().code(), 1),
                frame.body(told.text().group()),
                wording.word("standing." + told.standing().code()),
                day(told),
                DossierCount.isConcluded(told));
    }

    static @Nullable LocalDate day(TextAsOf told) {
        return told.text()
                .stages()
                .concluded()
                .filter(day -> DossierCount.isConcluded(told) && day.precision() == StageDay.Precision.DAY)
                .map(StageDay::holdsFrom)
                .orElse(null);
    }

    List<Declared> declared(List<Tally> tallies) {
        return tallies.stream().map(this::declared).toList();
    }

    private Declared declared(Tally tally) {
        CountedTexts portion = CountClaims.portion(tally);
        return new Declared(
                tally.slug(),
                portions.declared(tally, true).text(),
                DossierCount.standing(portion, portions, wording),
                portions.groups(portion).text(),
                tally.asOf(),
                DossierCount.isConcluded(tally.standing()));
    }

    /** In the order in which the report tells them. */
    List<ActivityRow> activities(DossierSubject subject) {
        Map<String, Integer> order = places.order();
        return reading.activities().stream()
                .filter(subject.activities())
                .sorted(Comparator.comparing((Account account) -> order.getOrDefault(account.slug(), Integer.MAX_VALUE))
                        .thenComparing(Account::name))
                .map(this::activity)
                .toList();
    }

    private ActivityRow activity(Account account) {
        return new ActivityRow(
                account.slug(),
                account.name(),
                account.kind().code(),
                account.countries().stream()
                        .map(frame.records().countries()::get)
                        .filter(Objects::nonNull)
                        .toList(),
                account.figures().values().stream()
                        .map(figure ->
                                claims.figure(account, figure, false, false).text())
                        .toList(),
                places.activity(account.slug()));
    }
}
