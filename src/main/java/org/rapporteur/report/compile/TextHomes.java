package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.outline.OutlineSection;

/** Where each text is told; the first place in outline order is its home. */
final class TextHomes {

    /** The section, and the id of the paragraph in it. */
    record Place(String section, BlockId target) {}

    private final List<String> sections = new ArrayList<>();
    private final Map<String, Set<Place>> places = new HashMap<>();

    /** Sections come in outline order. */
    void open(OutlineSection section) {
        sections.add(section.key());
    }

    void tell(TextAsOf told, OutlineSection section, BlockId target) {
        places.computeIfAbsent(told.text().slug(), missing -> new LinkedHashSet<>())
                .add(new Place(section.key(), target));
    }

    /** How many of these texts other sections tell too. */
    int elsewhere(OutlineSection section, CountedTexts portion) {
        return (int) portion.texts().stream()
                .filter(told -> others(section, told).findAny().isPresent())
                .count();
    }

    /** The other sections which tell some of these texts, in outline order. */
    List<String> elsewhereSections(OutlineSection section, CountedTexts portion) {
        Set<String> others = new HashSet<>();
        portion.texts()
                .forEach(told -> others(section, told).map(Place::section).forEach(others::add));
        return sections.stream().filter(others::contains).toList();
    }

    /** Where a text is at home, if that is in another section. */
    Optional<Place> homeElsewhere(OutlineSection section, TextAsOf told) {
        return all(told).findFirst().filter(home -> !home.section().equals(section.key()));
    }

    private Stream<Place> others(OutlineSection section, TextAsOf told) {
        return all(told).filter(place -> !place.section().equals(section.key()));
    }

    private Stream<Place> all(TextAsOf told) {
        return places.getOrDefault(told.text().slug(), Set.of()).stream();
    }
}
