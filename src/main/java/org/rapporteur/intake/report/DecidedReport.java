package org.rapporteur.intake.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.records.topic.TopicSummary;

/**
 * A proposed report with what somebody put right in it.
 *
 * @param proposed keys of the texts as the reading proposes them, by the keys that they have now
 */
public record DecidedReport(ProposedReport report, Map<String, String> proposed) {

    public DecidedReport {
        proposed = Map.copyOf(proposed);
    }

    /** The key by which a text is decided. */
    public String key(ProposedText text) {
        return proposed.getOrDefault(text.key(), text.key());
    }

    /**
     * Tries whether a text can be put right so.
     *
     * @param key by which it is decided
     * @throws IllegalArgumentException if no text can be that, in words for the person who wrote it
     */
    public void trying(String key, Map<String, String> values) {
        report.texts().stream()
                .filter(text -> key(text).equals(key))
                .forEach(text -> TextFields.of(text)
                        .with(values)
                        .put(text, report.period().period().code()));
    }

    /**
     * The report as decided.
     *
     * @param topics those that are recorded, by slug
     * @throws IllegalArgumentException if a decision says what no record can be, in words for the person who made it
     */
    public static DecidedReport of(ProposedReport report, Decisions decisions, Map<String, TopicSummary> topics) {
        return decisions.bySubject().isEmpty()
                ? new DecidedReport(report, Map.of())
                : new Deciding(decisions, topics).decide(report);
    }

    /** Applies decisions to what they are made of. */
    private static final class Deciding {
        private final Decisions decisions;
        private final Map<String, TopicSummary> topics;
        private final Map<String, String> keys = new HashMap<>();

        Deciding(Decisions decisions, Map<String, TopicSummary> topics) {
            this.decisions = decisions;
            this.topics = topics;
        }

        DecidedReport decide(ProposedReport report) {
            String period = report.period().period().code();
            Map<String, ProposedText> texts = new LinkedHashMap<>();
            for (ProposedText text : report.texts()) {
                ProposedText decided = text(text, period);
                keys.put(text.key(), decided.key());
                texts.putIfAbsent(decided.key(), decided);
            }
            List<ProposedSection> sections =
                    report.sections().stream().map(this::section).toList();
            Map<String, Set<String>> told = topics(sections);
            return new DecidedReport(
                    new ProposedReport(
                            report.document(),
                            report.period().decided(decisions.of("period")),
                            report.cover(),
                            sections,
                            texts.values().stream()
                                    .map(text -> text.onTopics(told.getOrDefault(text.key(), Set.of())))
                                    .toList(),
                            report.bodies(),
                            report.unread(),
                            report.left()),
                    report.texts().stream()
                            .map(ProposedText::key)
                            .collect(Collectors.toMap(keys::get, key -> key, (first, again) -> first)));
        }

        private ProposedText text(ProposedText text, String period) {
            Map<String, String> changed = decisions.of(Decisions.text(text.key()));
            return changed.isEmpty() ? text : TextFields.of(text).with(changed).put(text, period);
        }

        private static Map<String, Set<String>> topics(List<ProposedSection> sections) {
            Map<String, Set<String>> topics = new HashMap<>();
            sections.stream().flatMap(ProposedSection::withInner).forEach(section -> {
                ProposedTopic topic = section.topic();
                if (topic != null) {
                    section.blocks().stream()
                            .flatMap(block -> block.texts().stream())
                            .forEach(text -> topics.computeIfAbsent(text, none -> new LinkedHashSet<>())
                                    .add(topic.topic().slug()));
                }
            });
            return topics;
        }

        private ProposedSection section(ProposedSection section) {
            ProposedTopic topic = topic(section);
            UnaryOperator<String> moved = slug -> section.topic() != null
                            && topic != null
                            && slug.equals(section.topic().topic().slug())
                    ? topic.topic().slug()
                    : slug;
            return new ProposedSection(
                    section.key(),
                    section.number(),
                    section.heading(),
                    topic,
                    section.numbered(),
                    section.blocks().stream()
                            .map(block -> block(section, block, moved))
                            .toList(),
                    section.sections().stream().map(this::section).toList(),
                    topic == section.topic() ? section.remarks() : List.of());
        }

        private @Nullable ProposedTopic topic(ProposedSection section) {
            TopicSummary chosen =
                    topics.get(decisions.of(Decisions.section(section.key())).getOrDefault("topic", ""));
            return chosen == null || section.topic() == null ? section.topic() : new ProposedTopic(chosen, false);
        }

        private ProposedBlock block(ProposedSection section, ProposedBlock block, UnaryOperator<String> moved) {
            ProposedBlock decided =
                    decisions.isOtherwise(section.key() + "/" + block.key()) ? block.decidedOtherwise() : block;
            return new ProposedBlock(
                    decided.block(),
                    decided.instead(),
                    decided.accounts().stream()
                            .map(account -> on(account, moved))
                            .toList(),
                    decided.tallies().stream().map(tally -> on(tally, moved)).toList(),
                    decided.texts().stream()
                            .map(text -> keys.getOrDefault(text, text))
                            .collect(Collectors.toSet()),
                    decided.remarks(),
                    decided.lines());
        }

        private static Tally on(Tally tally, UnaryOperator<String> moved) {
            return new Tally(
                    tally.slug(),
                    tally.subject(),
                    tally.group(),
                    moved.apply(tally.topic()),
                    tally.standing(),
                    tally.kinds(),
                    tally.number(),
                    tally.asOf(),
                    tally.source());
        }

        private static Account on(Account account, UnaryOperator<String> moved) {
            ActivitySummary told = account.activity();
            Answers answers =
                    new Answers(told.topics().stream().map(moved).collect(Collectors.toSet()), told.resolutions());
            return new Account(
                    new ActivitySummary(
                            told.slug(),
                            told.kind(),
                            told.sector(),
                            told.name(),
                            told.participants(),
                            told.starts(),
                            told.ends(),
                            answers),
                    account.text(),
                    account.source(),
                    account.figures(),
                    account.links());
        }
    }
}
