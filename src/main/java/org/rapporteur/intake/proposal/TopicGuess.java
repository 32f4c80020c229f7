package org.rapporteur.intake.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.TitleWords;

/**
 * Guesses what a text is about: the topic of which a title has most words of one name. “Internet of things (IoT) and
 * smart cities” has three names; one of one word fits as one of three does, but less.
 */
public final class TopicGuess {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[(),;/]|\\band\\b");

    /** Words that say nothing of what a text is about, in reports about IP networks. */
    private static final Set<String> IDLE = Set.of("ip", "based", "itu", "t", "d", "r", "of", "the", "in", "to", "for");

    private final Map<String, List<Set<String>>> names = new LinkedHashMap<>();

    /** @param topics names by slug, in the order in which equals are chosen */
    public TopicGuess(Map<String, String> topics) {
        topics.forEach((slug, name) -> names.put(slug, names(name)));
    }

    private static List<Set<String>> names(String topic) {
        return BETWEEN_NAMES
                .splitAsStream(topic)
                .map(TopicGuess::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(
                TitleWords.of(text).words().stream()
                        .map(TopicGuess::singular)
                        .filter(word -> !IDLE.contains(word))
                        .toList()
                        .stream()
                        .distinct()
                        .toList());
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Null where no name of a topic is in the title. */
    public @Nullable String of(String title) {
        Set<String> words = words(title);
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<Set<String>>> topic : names.entrySet()) {
            int fits = fits(words, topic.getValue());
            if (fits > most) {
                most = fits;
                best = topic.getKey();
            }
        }
        return best;
    }

    private static int fits(Set<String> title, Collection<Set<String>> names) {
        return names.stream()
                .filter(title::containsAll)
                .mapToInt(Set::size)
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
