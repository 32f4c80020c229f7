package org.rapporteur.intake.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.platform.access.ForEditors;
import org.rapporteur.platform.database.LongTransaction;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.QuestionSummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.terms.MemberState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the tables the program comes with: what is not there is added, and what a newer table says otherwise is put right
 * where nobody has changed or deleted it since. Whatever people wrote stays.
 */
@Service
public class ReferenceData {
    private final LongTransaction longTransaction;
    private final ReferenceRows written;
    private final MemberStates states;
    private final StudyGroups bodies;
    private final Resolutions resolutions;

    ReferenceData(
            LongTransaction longTransaction,
            ReferenceRows written,
            MemberStates states,
            StudyGroups bodies,
            Resolutions resolutions) {
        this.longTransaction = longTransaction;
        this.written = written;
        this.states = states;
        this.bodies = bodies;
        this.resolutions = resolutions;
    }

    /** Does nothing where these very tables were loaded last. */
    @ForEditors
    @Transactional
    public void load() {
        longTransaction.begin();
        List<ReferenceKind<?>> kinds = List.of(memberStates(), allBodies(), questions(), editions());
        String version = version(kinds);
        if (!written.isLoaded(version)) {
            kinds.forEach(this::load);
            written.loaded(version);
        }
    }

    private static String version(List<ReferenceKind<?>> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.rows().stream().map(row -> kind.name() + row.key() + row.said() + row.source()))
                .map(line -> Integer.toHexString(line.hashCode()))
                .collect(
                        Collectors.collectingAndThen(Collectors.joining(), all -> Integer.toHexString(all.hashCode())));
    }

    private <T> void load(ReferenceKind<T> kind) {
        Map<String, String> before = written.written(kind.name());
        Map<String, String> recorded = kind.recorded().get();
        List<T> missing = new ArrayList<>();
        for (ReferenceRow<T> row : kind.rows()) {
            String now = recorded.get(row.key());
            String last = before.get(row.key());
            if (now == null && last == null) {
                missing.add(row.value());
                written.keep(kind.name(), row);
            } else if (row.said().equals(now) && last == null) {
                written.keep(kind.name(), row);
            } else if (now != null && now.equals(last) && !now.equals(row.said())) {
                kind.replace().accept(row.value());
                written.keep(kind.name(), row);
            }
        }
        kind.add().accept(missing);
    }

    /** A name of a Member State is put right in the program alone: no form changes it. */
    private ReferenceKind<MemberState> memberStates() {
        return new ReferenceKind<>(
                "member-states",
                ReferenceTables.memberStates(),
                () -> said(states.all().values().stream(), MemberState::code, ReferenceTables::said),
                states::add,
                state -> {});
    }

    private ReferenceKind<BodySummary> allBodies() {
        return new ReferenceKind<>(
                "bodies",
                ReferenceTables.bodies(),
                () -> said(bodies.all().stream(), BodySummary::code, ReferenceTables::said),
                bodies::add,
                body -> bodies.replace(body, bodies.questions(List.of(body.code()))));
    }

    private ReferenceKind<QuestionSummary> questions() {
        return new ReferenceKind<>(
                "questions",
                ReferenceTables.questions(),
                () -> said(bodies.questions().stream(), ReferenceTables::key, ReferenceTables::said),
                questions -> questions.forEach(bodies::addQuestion),
                this::replace);
    }

    private void replace(QuestionSummary question) {
        Stream<QuestionSummary> others = bodies.questions(List.of(question.body())).stream()
                .filter(other -> !ReferenceTables.key(other).equals(ReferenceTables.key(question)));
        bodies.replace(
                bodies.find(question.body()).orElseThrow(),
                Stream.concat(others, Stream.of(question)).toList());
    }

    private ReferenceKind<ResolutionSummary> editions() {
        return new ReferenceKind<>(
                "resolutions",
                ReferenceTables.resolutions(),
                () -> said(resolutions.all().stream(), ReferenceTables::key, ReferenceTables::said),
                editions -> editions.forEach(resolutions::adopt),
                this::replace);
    }

    private void replace(ResolutionSummary edition) {
        Collection<ResolutionSummary> editions =
                resolutions.editions(List.of(edition.code())).getOrDefault(edition.code(), List.of());
        resolutions.replace(
                edition.code(),
                editions.stream()
                        .map(other -> other.year() == edition.year() ? edition : other)
                        .toList());
    }

    private static <T> Map<String, String> said(Stream<T> records, Function<T, String> key, Function<T, String> said) {
        return records.collect(Collectors.toMap(key, said));
    }
}
