package org.rapporteur.site.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.outline.OutlineSection;

/** Where a report tells its activities and topics. */
final class ReportAnchors {

    /**
     * A paragraph or section of the report.
     *
     * @param address of the report with the place in it
     * @param number as printed, "2.2.5"; empty for a paragraph without one
     */
    record Place(String address, String number) {}

    private static final MadeOnce<CompiledReport, ReportAnchors> FOUND = new MadeOnce<>();

    private final String report;
    private final Map<String, Place> activities = new LinkedHashMap<>();
    private final Map<String, Place> topics = new LinkedHashMap<>();

    private ReportAnchors(CompiledReport reading) {
        this.report = "/periods/" + reading.period().code() + "/report";
        Map<BlockId, String> numbers = numbers(reading.document());
        reading.outline().allSections().forEach(section -> find(section, numbers));
        reading.told().activities().forEach((id, slug) -> activities.putIfAbsent(slug, place(id, numbers)));
    }

    private void find(OutlineSection section, Map<BlockId, String> numbers) {
        if (section.topic() != null) {
            topics.putIfAbsent(section.topic(), place(section.id(), numbers));
        }
    }

    /** Found once in each report. */
    static ReportAnchors in(CompiledReport reading) {
        return FOUND.of(reading, ReportAnchors::new);
    }

    private static Map<BlockId, String> numbers(Document document) {
        Map<BlockId, String> numbers = new HashMap<>();
        document.allSections().forEach(section -> {
            String number = Objects.requireNonNullElse(section.number(), "");
            numbers.put(section.id(), number);
            section.blocks().forEach(block -> number(block, number, numbers));
        });
        return numbers;
    }

    /** A bullet is found under the number of the paragraph around it. */
    private static void number(Block block, String around, Map<BlockId, String> numbers) {
        String number =
                block instanceof Paragraph paragraph && paragraph.label().isNumber()
                        ? paragraph.label().text()
                        : around;
        numbers.put(block.id(), number);
        block.parts().forEach(part -> number(part, number, numbers));
    }

    private Place place(BlockId id, Map<BlockId, String> numbers) {
        return new Place(report + "#" + id, numbers.getOrDefault(id, ""));
    }

    Optional<Place> activity(String slug) {
        return Optional.ofNullable(activities.get(slug));
    }

    Optional<Place> topic(String slug) {
        return Optional.ofNullable(topics.get(slug));
    }

    /** In the order of the report; those it has no section for come last. */
    Stream<TopicSummary> sorted(Collection<TopicSummary> some) {
        Map<String, Integer> order = places(topics.keySet());
        return some.stream().sorted(Comparator.comparing(topic -> order.getOrDefault(topic.slug(), Integer.MAX_VALUE)));
    }

    /** The activities by their slugs: as which of them the report tells each. */
    Map<String, Integer> order() {
        return places(activities.keySet());
    }

    private static Map<String, Integer> places(Collection<String> inOrder) {
        Map<String, Integer> places = new HashMap<>();
        inOrder.forEach(one -> places.put(one, places.size()));
        return places;
    }
}
