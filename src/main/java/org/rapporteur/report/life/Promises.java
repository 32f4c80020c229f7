package org.rapporteur.report.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.recommendation.StageDay;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.Appearance;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportName;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.rapporteur.report.life.Promise.Outcome;
import org.rapporteur.report.life.Promise.State;
import org.rapporteur.terms.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reports said would come, and what became of it: of a text by its own stages, of anything else by what was
 * answered for the next report, as far as that may be read.
 */
@Service
@Transactional(readOnly = true)
public class Promises {

    private static final MadeOnce<CompiledReport, List<CarriedQuestion>> PROMISED = new MadeOnce<>();

    private static final MadeOnce<CompiledReport, Told> TOLD = new MadeOnce<>();

    /** The promises of a report on a day. */
    private record Told(LocalDate day, Map<String, Given> given, List<Promise> promises) {}

    private final QuestionTable table;
    private final Clock clock;

    Promises(QuestionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * The promises of these reports, each once, those of the newest report first.
     *
     * @param readable the reports that whoever asks may read, and no others
     */
    public List<Promise> of(List<CompiledReport> readable) {
        Map<String, Promise> promises = new LinkedHashMap<>();
        List<CompiledReport> earliest = new ArrayList<>(readable);
        Collections.reverse(earliest);
        Map<String, Map<String, Given>> answers = answers(readable);
        earliest.forEach(
                report -> told(report, answers.getOrDefault(report.period().code(), Map.of()))
                        .forEach(promise -> promises.merge(promise.key(), promise, Promises::toldAgain)));
        List<Promise> newest = new ArrayList<>(promises.values());
        newest.sort(Comparator.comparing((Promise promise) -> promise.place().since())
                .reversed());
        return List.copyOf(newest);
    }

    /** A text that is still on its way is told again; a sentence that is, is another one. */
    private static Promise toldAgain(Promise first, Promise again) {
        List<Promise.Place> places = new ArrayList<>(first.places());
        places.addAll(again.places());
        return new Promise(
                first.key(), again.name(), again.words(), first.standing(), again.day(), places, again.outcome());
    }

    /** Told once, as long as the report stays as it is, no other answer is given and the day is the same. */
    private List<Promise> told(CompiledReport report, Map<String, Given> given) {
        LocalDate day = today();
        return TOLD.of(
                        report,
                        known -> known.day().equals(day) && known.given().equals(given),
                        anew -> new Told(day, given, toldAnew(anew, given)))
                .promises();
    }

    private List<Promise> toldAnew(CompiledReport report, Map<String, Given> given) {
        List<CarriedQuestion> promised = PROMISED.of(report, Promises::promised);
        Map<String, Text> texts = texts(report, promised);
        Map<String, Appearance> places = report.places("text");
        return promised.stream()
                .map(question -> question.isOfText()
                        ? ofText(question, report, texts.get(question.subject()), places.get(question.subject()))
                        : ofWords(question, report, given.get(question.key())))
                .toList();
    }

    private static Map<String, Text> texts(CompiledReport report, List<CarriedQuestion> promised) {
        Set<String> wanted = promised.stream().map(CarriedQuestion::subject).collect(Collectors.toSet());
        return report.frame().records().texts().stream()
                .filter(text -> wanted.contains(text.slug()))
                .collect(Collectors.toMap(Text::slug, text -> text, (one, other) -> one));
    }

    private static List<CarriedQuestion> promised(CompiledReport report) {
        return Questions.of(report, "").stream()
                .filter(question -> question.kind() == QuestionKind.PROMISE)
                .toList();
    }

    /** By period what was answered for the report that followed in the series, if it may be read. */
    private Map<String, Map<String, Given>> answers(List<CompiledReport> readable) {
        Map<String, String> next = new HashMap<>();
        readable.forEach(report -> next(report, readable)
                .ifPresent(following ->
                        next.put(report.period().code(), following.period().code())));
        Map<String, Map<String, Given>> given = table.promises(next.values());
        Map<String, Map<String, Given>> answers = new HashMap<>();
        next.forEach((period, following) -> answers.put(period, given.getOrDefault(following, Map.of())));
        return answers;
    }

    private static Optional<CompiledReport> next(CompiledReport report, List<CompiledReport> readable) {
        return readable.stream()
                .filter(other -> other.period().series().equals(report.period().series()))
                .filter(other -> other.period().cutOff().isAfter(report.period().cutOff()))
                .min(Comparator.comparing(other -> other.period().cutOff()));
    }

    private Promise ofText(
            CarriedQuestion question, CompiledReport report, @Nullable Text text, @Nullable Appearance place) {
        BlockId block = place == null ? BlockId.valueOf(question.section()) : place.block();
        String number = place == null ? question.asked().number() : place.number();
        return promise(question, report, question.key(), block, number, outcome(question, text));
    }

    private Promise ofWords(CarriedQuestion question, CompiledReport report, @Nullable Given given) {
        String block = question.key().substring(0, question.key().lastIndexOf('/'));
        return promise(
                question,
                report,
                report.period().code() + "/" + question.key(),
                BlockId.valueOf(block),
                question.asked().number(),
                outcome(question, given));
    }

    private static Promise promise(
            CarriedQuestion question,
            CompiledReport report,
            String key,
            BlockId block,
            String number,
            Outcome outcome) {
        Promise.Place place = new Promise.Place(
                report.period().code(),
                ReportName.of(report.period()),
                number,
                block,
                report.period().cutOff());
        CarriedQuestion.Asked asked = question.asked();
        return new Promise(key, asked.name(), asked.words(), asked.standing(), asked.day(), List.of(place), outcome);
    }

    private Outcome outcome(CarriedQuestion question, @Nullable Text text) {
        Standing now = Optional.ofNullable(text)
                .flatMap(known -> known.stages().on(today()))
                .orElse(null);
        if (now == null || now.code().equals(question.asked().standing())) {
            return new Outcome(State.OPEN, question.asked().standing(), null, "");
        }
        State state = now == Standing.WITHDRAWN ? State.DROPPED : State.KEPT;
        return new Outcome(state, now.code(), concluded(Objects.requireNonNull(text)), "");
    }

    private @Nullable LocalDate concluded(Text text) {
        return text.stages()
                .concluded()
                .filter(day -> day.isBy(today()) && day.precision() == StageDay.Precision.DAY)
                .map(StageDay::holdsFrom)
                .orElse(null);
    }

    private Outcome outcome(CarriedQuestion question, @Nullable Given given) {
        if (given == null) {
            return awaited(question.asked().day());
        }
        return switch (given.answer()) {
            case DONE -> new Outcome(State.KEPT, "", given.day(), given.source());
            case DROPPED -> new Outcome(State.DROPPED, "", null, given.why());
            default -> awaited(given.day() == null ? question.asked().day() : given.day());
        };
    }

    private Outcome awaited(@Nullable LocalDate day) {
        boolean passed = day != null && day.isBefore(today());
        return new Outcome(passed ? State.DUE : State.OPEN, "", day, "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
