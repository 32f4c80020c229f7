package org.rapporteur.site.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
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

    private final String report;
    private final Map<BlockId, String> numbers = new HashMap<>();
    private final Map<String, Place> activities = new LinkedHashMap<>();
    private final Map<String, Place> topics = new LinkedHashMap<>();

    private ReportAnchors(CompiledReport reading) {
        this.report = "/periods/" + reading.period().code() + "/report";
        number(reading.document());
        reading.outline().allSections().forEach(this::find);
        reading.told().activities().forEach((id, slug) -> activities.putIfAbsent(slug, place(id)));
    }

    static ReportAnchors in(CompiledReport reading) {
        return new ReportAnchors(reading);
    }

    private void number(Document document) {
        document.allSections().forEach(this::number);
    }

    private void number(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        numbers.put(section.id(), number);
        section.blocks().forEach(block -> number(block, number));
    }

    /** A bullet is found under the number of the paragraph around it. */
    private void number(Block block, String around) {
        String number =
                block instanceof Paragraph paragraph && paragraph.label().isNumber()
                        ? paragraph.label().text()
                        : around;
        numbers.put(block.id(), number);
        block.parts().forEach(part -> number(part, number));
    }

    private void find(OutlineSection section) {
        if (section.topic() != null) {
            topics.putIfAbsent(section.topic(), place(section.id()));
        }
    }

    private Place place(BlockId id) {
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
        List<String> order = new ArrayList<>(topics.keySet());
        return some.stream()
                .sorted(Comparator.comparingInt(
                        topic -> order.contains(topic.slug()) ? order.indexOf(topic.slug()) : order.size()));
    }

    /** Slugs of the activities in the order in which the report tells them. */
    List<String> order() {
        return new ArrayList<>(activities.keySet());
    }
}
