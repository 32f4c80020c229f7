package org.rapporteur.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.paste.Base;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;

/**
 * Makes rows into entries: new texts in the order in which they can be entered, first what others stand on; and texts that
 * are recorded already with the stage they have reached since.
 */
final class PastedEntries {
    /** How the source of a text is told that was entered only because another changes it. */
    private static final String CATALOGUE = "Catalogue of ITU-T texts";

    private final Known known;
    private final String period;
    private final String source;
    private final Map<String, TextEntry> bases = new LinkedHashMap<>();
    private final Map<String, TextEntry> texts = new LinkedHashMap<>();
    private final Map<String, TextEntry> advanced = new LinkedHashMap<>();
    private final List<String> slugs = new ArrayList<>();

    PastedEntries(Known known, String period, String source) {
        this.known = known;
        this.period = period;
        this.source = source;
    }

    /** @param topic slug, empty for none */
    void add(PastedText row, String topic) {
        TextEntry entry = entry(row, topic);
        texts.put(entry.key(), entry);
        slugs.add(entry.key());
    }

    /**
     * Adds a stage to what was entered of a text. What else the row says fills what the record leaves open, and is put in
     * place of nothing.
     */
    void advance(TextEntry record, PastedText row, String topic) {
        TextEntry entry = new TextEntry(
                record.key(),
                PastedIdentity.completed(record.identity(), row),
                approval(record.approval(), row),
                ancestry(record.ancestry(), row),
                record.answers().topics().isEmpty() && !topic.isEmpty()
                        ? new Answers(Set.of(topic), record.answers().resolutions())
                        : record.answers(),
                record.origin());
        advanced.put(entry.key(), entry);
        slugs.add(entry.key());
    }

    private Approval approval(Approval recorded, PastedText row) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        stages.putAll(recorded.stages());
        stages.putAll(stages(row));
        return new Approval(
                recorded.group() == null ? row.group() : recorded.group(),
                recorded.process() == null ? process(row) : recorded.process(),
                stages);
    }

    private TextAncestry<String> ancestry(TextAncestry<String> recorded, PastedText row) {
        return row.designation()
                .filter(number -> recorded.isEmpty() && !number.isChange())
                .map(number -> TextAncestry.revising(revised(number)))
                .orElse(recorded);
    }

    /** Slugs of the texts that were added or advanced, without those they stand on. */
    List<String> slugs() {
        return List.copyOf(slugs);
    }

    List<TextEntry> advanced() {
        return List.copyOf(advanced.values());
    }

    /** What the entries stand on, as far as it is not among them. */
    Set<String> bases() {
        Set<String> slugs = new TreeSet<>();
        Stream.concat(inOrder().stream(), advanced.values().stream())
                .flatMap(entry ->
                        Stream.of(entry.ancestry().revises(), entry.ancestry().amends()))
                .filter(Objects::nonNull)
                .forEach(slugs::add);
        return slugs;
    }

    List<TextEntry> inOrder() {
        List<TextEntry> all = new ArrayList<>(bases.values());
        texts.values().stream()
                .sorted(Comparator.comparing(entry -> entry.kind().changesAnother()))
                .forEach(all::add);
        return all;
    }

    private TextEntry entry(PastedText row, String topic) {
        return new TextEntry(
                PastedIdentity.key(row),
                PastedIdentity.of(row),
                new Approval(row.group(), process(row), stages(row)),
                row.designation().map(this::ancestry).orElseGet(TextAncestry::none),
                topic.isEmpty() ? Answers.none() : Answers.to(Set.of(topic)),
                TextOrigin.of(source));
    }

    private TextAncestry<String> ancestry(Designation number) {
        return number.isChange() ? TextAncestry.amending(changed(number)) : TextAncestry.revising(revised(number));
    }

    /** Consent is of the alternative process, determination of the traditional one (Rec. ITU-T A.8, WTSA Resolution 1). */
    private static @Nullable String process(PastedText row) {
        if (row.stage() == Stage.CONSENTED) {
            return "AAP";
        }
        return row.stage() == Stage.DETERMINED ? "TAP" : row.process();
    }

    private Map<Stage, DayKnown> stages(PastedText row) {
        DayKnown day = row.day() == null ? DayKnown.in(period) : DayKnown.on(row.day());
        return Map.of(requireNonNull(row.stage()), day);
    }

    /** The newest edition before this one, if it is entered. */
    private @Nullable String revised(Designation number) {
        return known.numbered(number).stream()
                .filter(record ->
                        record.designation() != null && record.designation().edition() != null)
                .filter(record -> requireNonNull(record.designation()).compareTo(number) < 0)
                .max(Comparator.comparing(record -> requireNonNull(record.designation())))
                .map(Known.Record::slug)
                .orElse(null);
    }

    private @Nullable String changed(Designation change) {
        Optional<Base> base = Base.of(change, known);
        if (base.isEmpty()) {
            return null;
        }
        if (base.get().slug() != null) {
            return base.get().slug();
        }
        TextEntry entry = background(requireNonNull(base.get().published()));
        bases.putIfAbsent(requireNonNull(entry.slug()), entry);
        return entry.slug();
    }

    private TextEntry background(PublishedText text) {
        Designation number = requireNonNull(text.number());
        String body = "T-" + text.group();
        boolean bodyKnown = !text.group().isEmpty() && !text.groupIsGuessed() && known.knows(body);
        DayKnown day = text.approved().isExact()
                ? DayKnown.on(text.approved().first())
                : DayKnown.in(text.approved().first().getYear());
        return new TextEntry(
                number.slug(),
                TextIdentity.of(
                        text.kind(), "T", number.toString(), text.title().isEmpty() ? null : text.title()),
                Approval.by(bodyKnown ? body : null, Map.of(text.kind().concludedBy(), day)),
                TextAncestry.none(),
                Answers.none(),
                new TextOrigin(CATALOGUE, text.address().isEmpty() ? null : text.address()));
    }
}
