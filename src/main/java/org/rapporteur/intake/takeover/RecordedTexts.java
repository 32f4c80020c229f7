package org.rapporteur.intake.takeover;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records there are of proposed texts, and what a proposal says beyond them. */
@Component
class RecordedTexts {
    private final JdbcClient jdbc;
    private final Recommendations recommendations;

    RecordedTexts(JdbcClient jdbc, Recommendations recommendations) {
        this.jdbc = jdbc;
        this.recommendations = recommendations;
    }

    /** By key of the proposal: the record of that key, or the draft that has its number or its provisional name. */
    Map<String, TextEntry> of(Collection<ProposedText> texts) {
        Map<String, TextEntry> found = new HashMap<>();
        if (texts.isEmpty()) {
            return found;
        }
        Map<String, TextEntry> byKey =
                entries(texts.stream().flatMap(RecordedTexts::keys).toList());
        Map<String, String> byName = slugsByName(texts.stream()
                .map(text -> text.entry().identity().workName())
                .filter(Objects::nonNull)
                .toList());
        Map<String, TextEntry> named = entries(byName.values());
        for (ProposedText text : texts) {
            keys(text)
                    .map(byKey::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .or(() -> Optional.ofNullable(text.entry().identity().workName())
                            .map(byName::get)
                            .map(named::get))
                    .ifPresent(entry -> found.put(text.key(), entry));
        }
        return found;
    }

    Map<String, TextEntry> entries(Collection<String> slugs) {
        return recommendations.entries(slugs).stream().collect(Collectors.toMap(TextEntry::key, entry -> entry));
    }

    /** Its own, and that of the draft it was: of its number, without an edition. */
    private static Stream<String> keys(ProposedText text) {
        String designation = text.entry().identity().designation();
        return designation != null && Designations.read(designation) instanceof DesignationReading.Understood read
                ? Stream.of(text.key(), read.designation().withoutEdition().slug())
                : Stream.of(text.key());
    }

    private Map<String, String> slugsByName(List<String> names) {
        return jdbc
                .sql("select work_name, slug from recommendation where work_name = any(:names) order by id desc")
                .param("names", names.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other, LinkedHashMap::new));
    }

    /** The record with what the proposal adds to it: stages, topics, number and title it lacks; what it says stays. */
    static TextEntry completed(TextEntry record, TextEntry proposed) {
        Map<Stage, DayKnown> stages = new EnumMap<>(Stage.class);
        stages.putAll(proposed.stages());
        stages.putAll(record.stages());
        Set<String> topics = new LinkedHashSet<>(record.answers().topics());
        topics.addAll(proposed.answers().topics());
        return new TextEntry(
                record.key(),
                completed(record.identity(), proposed.identity()),
                new Approval(
                        record.group() == null ? proposed.group() : record.group(),
                        record.approval().process(),
                        stages),
                record.ancestry().isEmpty() ? proposed.ancestry() : record.ancestry(),
                new Answers(topics, record.answers().resolutions()),
                record.origin());
    }

    private static TextIdentity completed(TextIdentity record, TextIdentity proposed) {
        boolean same = record.kind() == proposed.kind();
        boolean named =
                proposed.designation() != null && !proposed.designation().equals(record.designation());
        TextIdentity designated = same && named && isOpen(record.designation())
                ? record.designated(Objects.requireNonNull(proposed.designation()))
                : record;
        return designated.title() == null && proposed.title() != null
                ? designated.titled(proposed.title())
                : designated;
    }

    private static boolean isOpen(@org.jspecify.annotations.Nullable String designation) {
        return designation == null
                || Designations.read(designation) instanceof DesignationReading.Understood understood
                        && understood.designation().edition() == null;
    }

    /** Whether the record says all that the proposal says. */
    static boolean says(TextEntry record, TextEntry proposed) {
        TextEntry completed = completed(record, proposed);
        return completed.approval().equals(record.approval())
                && completed.identity().equals(record.identity())
                && completed.answers().topics().equals(record.answers().topics());
    }
}
