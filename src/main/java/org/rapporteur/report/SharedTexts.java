package org.rapporteur.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.DateRange;

/** Texts that several reports were fetched with, out of which each gets its own: a hundred reports look at each text once. */
final class SharedTexts {

    private final List<Text> texts;
    private final Map<String, List<Text>> byTopic = new HashMap<>();
    private final Map<String, List<Text>> byName = new HashMap<>();

    SharedTexts(List<Text> texts) {
        this.texts = texts;
        for (Text text : texts) {
            text.topics().forEach(topic -> add(byTopic, topic, text));
            names(text).distinct().forEach(name -> add(byName, name, text));
        }
    }

    /** As they can be cited. */
    private static Stream<String> names(Text text) {
        return Stream.of(text.slug(), text.number(), text.workName()).flatMap(Stream::ofNullable);
    }

    private static void add(Map<String, List<Text>> index, String key, Text text) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(text);
    }

    /**
     * What one report may tell or cite, in the order in which all were given.
     *
     * @param days of which any may be its cut-off
     */
    List<Text> of(DateRange days, NeededTexts needed) {
        Set<Text> own = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.topics().stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .filter(text -> text.stages().mayBeToldIn(days))
                .forEach(own::add);
        needed.texts().forEach(name -> own.addAll(byName.getOrDefault(name, List.of())));
        return own.size() == texts.size()
                ? texts
                : texts.stream().filter(own::contains).toList();
    }
}
