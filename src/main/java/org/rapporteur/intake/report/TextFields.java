package org.rapporteur.intake.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.terms.DayReading;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/**
 * What can be put right of a text before it is taken over, as forms show and send it.
 *
 * @param name number, or provisional name
 * @param stage code of the last stage it has reached
 * @param day of that stage, {@code 2024-06-13}; empty where no more is known than the period
 */
public record TextFields(String kind, String name, String title, String group, String stage, String day) {
    private static final List<String> NAMES = List.of("kind", "name", "title", "group", "stage", "day");

    public static TextFields of(ProposedText text) {
        TextIdentity identity = text.entry().identity();
        Optional<Stage> last = last(text.entry());
        return new TextFields(
                identity.kind().code(),
                Stream.of(identity.designation(), identity.workName(), "")
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                Objects.requireNonNullElse(identity.title(), ""),
                Objects.requireNonNullElse(text.group(), ""),
                last.map(Stage::code).orElse(""),
                last.map(stage -> day(text.entry().stages().get(stage))).orElse(""));
    }

    /** The group as people write it. */
    public String groupWritten() {
        return StudyGroupCode.written(group);
    }

    private static String day(@Nullable DayKnown known) {
        return known == null || known.day() == null ? "" : known.day().toString();
    }

    private static Optional<Stage> last(TextEntry entry) {
        return entry.stages().keySet().stream().reduce((one, other) -> other.comesBefore(one) ? one : other);
    }

    private List<String> values() {
        return List.of(kind, name, title, group, stage, day);
    }

    /** What this says otherwise than the other, by field. */
    public Map<String, String> otherThan(TextFields shown) {
        Map<String, String> changed = new HashMap<>();
        for (int at = 0; at < NAMES.size(); at++) {
            if (!values().get(at).equals(shown.values().get(at))) {
                changed.put(NAMES.get(at), values().get(at));
            }
        }
        return changed;
    }

    TextFields with(Map<String, String> changed) {
        return new TextFields(
                changed.getOrDefault("kind", kind),
                changed.getOrDefault("name", name),
                changed.getOrDefault("title", title),
                changed.getOrDefault("group", group),
                changed.getOrDefault("stage", stage),
                changed.getOrDefault("day", day));
    }

    /**
     * The text as these fields say it; what somebody said is sure.
     *
     * @throws IllegalArgumentException if they say what no text can be, in words for the person who wrote it
     */
    ProposedText put(ProposedText text, String period) {
        TextFields shown = of(text);
        TextEntry entry = text.entry();
        boolean renamed = !name.equals(shown.name) || !kind.equals(shown.kind);
        TextEntry decided = new TextEntry(
                renamed ? slug(entry) : entry.slug(),
                identity(entry.identity(), renamed),
                new Approval(group.isEmpty() ? null : group, entry.approval().process(), stages(entry, shown, period)),
                entry.ancestry(),
                entry.answers(),
                entry.origin());
        return text.decided(decided);
    }

    /** An ITU-T designation gives the key itself; any other text keeps that which was proposed. */
    private @Nullable String slug(TextEntry entry) {
        return designation().isPresent() ? null : entry.key();
    }

    private Optional<String> designation() {
        return Designations.read(name) instanceof DesignationReading.Understood read
                ? Optional.of(read.designation().toString())
                : Optional.empty();
    }

    private TextIdentity identity(TextIdentity proposed, boolean renamed) {
        String titled = title.isEmpty() ? null : title;
        TextKind said = TextKind.ofCode(kind);
        if (!renamed) {
            return titled == null ? proposed : proposed.titled(titled);
        }
        return designation()
                .map(read -> TextIdentity.of(said, "T", read, titled))
                .orElseGet(() -> name.equals(proposed.designation())
                        ? TextIdentity.of(said, proposed.sector(), name, titled)
                        : TextIdentity.named(said, proposed.sector(), name.isEmpty() ? null : name, titled));
    }

    private Map<Stage, DayKnown> stages(TextEntry entry, TextFields shown, String period) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        stages.putAll(entry.stages());
        if (stage.equals(shown.stage) && day.equals(shown.day)) {
            return stages;
        }
        last(entry).ifPresent(stages::remove);
        if (!stage.isEmpty()) {
            Stage said = Stage.ofCode(stage);
            stages.keySet().removeIf(other -> !other.comesBefore(said));
            stages.put(said, day.isEmpty() ? DayKnown.in(period) : DayKnown.on(DayReading.valueOf(day)));
        }
        return stages;
    }
}
