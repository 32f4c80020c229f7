package org.rapporteur.intake.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what a text is about: the topic of which a title has most words of one name, or other words for it. “Internet of
 * things (IoT) and smart cities” has three names; one of one word fits as one of three does, but less.
 */
public final class TopicGuess {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[(),;/]|\\band\\b");

    private final Map<String, List<TopicName>> names = new LinkedHashMap<>();

    /** @param topics names by slug, in the order in which equals are chosen */
    public TopicGuess(Map<String, String> topics) {
        topics.forEach((slug, name) -> names.put(slug, names(name)));
    }

    private static List<TopicName> names(String topic) {
        return BETWEEN_NAMES
                .splitAsStream(topic)
                .map(TopicName::of)
                .filter(TopicName::means)
                .toList();
    }

    /** Null where no name of a topic is in the title. */
    public @Nullable String of(String title) {
        List<String> words = TopicName.words(title);
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<TopicName>> topic : names.entrySet()) {
            int fits = fits(words, topic.getValue());
            if (fits > most) {
                most = fits;
                best = topic.getKey();
            }
        }
        return best;
    }

    private static int fits(List<String> title, List<TopicName> names) {
        Set<String> words = Set.copyOf(title);
        String whole = " " + String.join(" ", title) + " ";
        return names.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name).filter(own -> own.isIn(words)),
                        TopicWords.of(name).stream().filter(other -> other.isIn(whole))))
                .mapToInt(TopicName::length)
                .max()
                .orElse(0);
    }

    /** The first of the topics, in their order, that other editions of a text have; null where they have none. */
    public @Nullable String ofEditions(Stream<Set<String>> topicsOfEditions) {
        List<String> all = new ArrayList<>();
        topicsOfEditions.forEach(all::addAll);
        return names.keySet().stream().filter(all::contains).findFirst().orElse(null);
    }
}
