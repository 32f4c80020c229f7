package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;

/** Texts in the order in which they can be entered. */
final class EnteredTexts {
    private final RecordedTexts recorded;
    private final Recommendations recommendations;
    private final Set<String> known;
    private final Map<String, TextEntry> entering = new LinkedHashMap<>();
    private int entered;
    private int advanced;
    private int left;

    EnteredTexts(RecordedTexts recorded, Recommendations recommendations, Set<String> known) {
        this.recorded = recorded;
        this.recommendations = recommendations;
        this.known = known;
    }

    void write(List<ProposedText> texts) {
        Map<String, TextEntry> records = recorded.of(texts);
        Map<String, TextEntry> bases = recorded.entries(texts.stream()
                .flatMap(text -> text.bases().stream())
                .map(TextEntry::key)
                .toList());
        List<TextEntry> further = new ArrayList<>();
        for (ProposedText text : texts) {
            TextEntry record = records.get(text.key());
            if (record == null) {
                text.bases().stream()
                        .filter(base -> !bases.containsKey(base.key()))
                        .forEach(base -> entering.putIfAbsent(base.key(), standing(base, bases)));
                enter(text, standing(text.entry(), bases));
            } else if (!RecordedTexts.says(record, text.entry())) {
                further.add(standing(RecordedTexts.completed(record, text.entry()), bases));
                advanced++;
            }
        }
        recommendations.all(bases.keySet()); // at once, so that none is looked for by itself
        entering.values().forEach(recommendations::enter);
        recommendations.replaceAll(further);
    }

    /** An Amendment of what nobody knows cannot be recorded; it waits until the text it changes is. */
    private void enter(ProposedText text, TextEntry entry) {
        if (entry.identity().kind().changesAnother() && entry.ancestry().amends() == null) {
            left++;
        } else {
            entering.put(text.key(), entry);
            entered++;
        }
    }

    /** Of groups that are recorded, and on texts that are, or are entered before it. */
    private TextEntry standing(TextEntry entry, Map<String, TextEntry> bases) {
        String group = entry.group() != null && known.contains(entry.group()) ? entry.group() : null;
        return new TextEntry(
                entry.slug(),
                entry.identity(),
                new Approval(group, entry.approval().process(), entry.stages()),
                new TextAncestry<>(
                        there(entry.ancestry().revises(), bases),
                        there(entry.ancestry().amends(), bases)),
                entry.answers(),
                entry.origin());
    }

    private @Nullable String there(@Nullable String slug, Map<String, TextEntry> bases) {
        return slug != null
                        && (bases.containsKey(slug)
                                || entering.containsKey(slug)
                                || !recorded.entries(List.of(slug)).isEmpty())
                ? slug
                : null;
    }

    int entered() {
        return entered;
    }

    int advanced() {
        return advanced;
    }

    int left() {
        return left;
    }
}
