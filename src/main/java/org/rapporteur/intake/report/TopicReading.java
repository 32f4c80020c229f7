package org.rapporteur.intake.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions.KnownResolution;
import org.rapporteur.intake.proposal.TopicGuess;
import org.rapporteur.records.topic.TopicSummary;

/** What a section is about, guessed from its heading; and the Resolution which that answers, from the words of those around. */
final class TopicReading {
    private static final int MOST_WORDS = 7;

    private final ReportFacts facts;
    private final TopicGuess guess;
    private final Map<String, String> slugByName = new LinkedHashMap<>();
    private final Map<String, ProposedTopic> proposed = new HashMap<>();
    private final Keys keys = new Keys();

    TopicReading(ReportFacts facts) {
        this.facts = facts;
        this.guess = new TopicGuess(facts.topics());
        facts.topics().forEach((slug, name) -> {
            slugByName.put(plain(name), slug);
            keys.of(slug, 20, slug);
        });
    }

    /** @param scope codes of the Resolutions of the period */
    ProposedTopic of(String heading, @Nullable String around, Set<String> scope) {
        String known = Optional.ofNullable(slugByName.get(plain(heading)))
                .or(() -> Optional.ofNullable(guess.of(heading)))
                .orElse(null);
        if (known != null) {
            return new ProposedTopic(
                    new TopicSummary(known, String.valueOf(facts.topics().get(known)), Set.of()), false);
        }
        return proposed.computeIfAbsent(plain(heading), first -> anew(heading, around, scope));
    }

    /** Two sections of one heading are about one topic. */
    private ProposedTopic anew(String heading, @Nullable String around, Set<String> scope) {
        Set<String> resolutions = resolution(heading, scope)
                .or(() -> Optional.ofNullable(around).flatMap(outer -> resolution(outer, scope)))
                .map(Set::of)
                .orElse(Set.of());
        return new ProposedTopic(new TopicSummary(keys.of(heading, MOST_WORDS, "topic"), heading, resolutions), true);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The one of the scope whose subject the words name, the longest such words first. */
    private Optional<String> resolution(String heading, Set<String> scope) {
        String words = " " + heading.toLowerCase(Locale.ROOT) + " ";
        return facts.resolutions().resolutions().stream()
                .filter(resolution -> scope.contains(resolution.number().toString()))
                .filter(resolution -> longest(resolution, words) > 0)
                .max(Comparator.comparingInt(resolution -> longest(resolution, words)))
                .map(resolution -> resolution.number().toString());
    }

    private static int longest(KnownResolution resolution, String words) {
        List<String> subjects = resolution.subjects();
        return subjects.stream()
                .filter(subject -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(subject) + "s?(?![\\p{L}\\d])")
                        .matcher(words)
                        .find())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
