package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import org.rapporteur.report.outline.Outline;

/**
 * What a report prints of its records: which each section tells or counts, by a claim or, of an activity, in a paragraph
 * without any. Every number of every page that speaks of a report is the number of some of these, so that none can differ.
 *
 * @param bySection records told by a section's own blocks, by the id of the section, in reading order; of the cover too
 * @param activities the activity that a paragraph or item tells, by its id
 */
public record ToldRecords(Map<BlockId, Set<Told>> bySection, Map<BlockId, String> activities) {

    /**
     * A record that is told.
     *
     * @param room text, tally or activity
     * @param key its permanent key there
     */
    public record Told(String room, String key) {

        static final Set<String> ROOMS = Set.of("text", "tally", "activity");
    }

    /** By whom a record was entered, and on which day. */
    public record Entered(String who, LocalDate on) {}

    public ToldRecords {
        bySection = Collections.unmodifiableMap(new LinkedHashMap<>(bySection));
        activities = Collections.unmodifiableMap(new LinkedHashMap<>(activities));
    }

    /** What the document tells which was compiled from this outline and these records. */
    public static ToldRecords of(RecordsAsOf frame, Outline outline, Document document) {
        return of(ToldActivities.of(outline, frame).byParagraph(), document);
    }

    /** @param activities the activity a paragraph tells, by the paragraph's id */
    static ToldRecords of(Map<BlockId, String> activities, Document document) {
        Map<BlockId, Set<Told>> bySection = new LinkedHashMap<>();
        Stream.concat(document.cover().parts().stream().flatMap(Section::withInner), document.allSections())
                .forEach(section -> bySection.put(section.id(), told(activities, section)));
        return new ToldRecords(bySection, activities);
    }

    private static Set<Told> told(Map<BlockId, String> activities, Section section) {
        Set<Told> told = new LinkedHashSet<>();
        Set<Source> seen = Collections.newSetFromMap(new IdentityHashMap<>()); // many claims share one
        section.blocks().stream().flatMap(Block::withParts).forEach(block -> {
            String activity = block instanceof Table ? null : activities.get(block.id());
            if (activity != null) {
                told.add(new Told("activity", activity));
            }
            block.lines().forEach(line -> line.forEach(inline -> add(inline, seen, told)));
        });
        return told;
    }

    private static void add(Inline inline, Set<Source> seen, Set<Told> told) {
        if (inline instanceof Claim claim) {
            for (Source source : claim.sources()) {
                if (seen.add(source) && Told.ROOMS.contains(source.room())) {
                    told.add(new Told(source.room(), source.key()));
                }
            }
        }
    }

    /** What a section's own blocks tell. */
    public Set<Told> in(BlockId section) {
        return bySection.getOrDefault(section, Set.of());
    }

    /** Whether any section tells it. */
    public boolean tells(Told record) {
        return bySection.values().stream().anyMatch(told -> told.contains(record));
    }

    /** Keys of all that are told of a room, in reading order. */
    public Set<String> keys(String room) {
        return bySection.values().stream()
                .flatMap(Set::stream)
                .filter(told -> told.room().equals(room))
                .map(Told::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
