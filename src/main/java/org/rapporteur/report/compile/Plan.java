package org.rapporteur.report.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** Who tells what: within a section the first block whose filter takes a text tells it. */
final class Plan {

    private final RecordsAsOf frame;
    private final TextHomes places = new TextHomes();
    private final Map<String, SelectedTexts> sections = new HashMap<>();
    private final Map<String, SelectedTexts> counted = new HashMap<>();
    private final Map<BlockId, SelectedTexts> blocks = new HashMap<>();
    private final ToldActivities activities;

    private Plan(RecordsAsOf frame, ToldActivities activities) {
        this.frame = frame;
        this.activities = activities;
    }

    static Plan of(Outline outline, RecordsAsOf frame) {
        Plan plan = new Plan(frame, ToldActivities.of(outline, frame));
        outline.allSections().forEach(plan::add);
        return plan;
    }

    private void add(OutlineSection section) {
        places.open(section);
        SelectedTexts held =
                section.topic() == null ? nothing() : frame.choose(selection(section, Filter.everything()));
        sections.put(section.key(), held);
        Set<String> taken = new HashSet<>();
        blocks(section, BlockKind.TALLY).forEach(block -> give(section, block, named(block), taken));
        blocks(section, BlockKind.TEXTS).forEach(block -> give(section, block, chosen(section, block), taken));
        counted.put(
                section.key(),
                leads(section)
                        ? held
                        : held.only(
                                text -> taken.contains("text " + text.text().slug()),
                                tally -> taken.contains("tally " + tally.slug())));
    }

    /** Whether its totals are said in a sentence. */
    private boolean leads(OutlineSection section) {
        return blocks(section, BlockKind.TEXTS)
                .anyMatch(block -> block.leads() && !told(section, block).isEmpty());
    }

    private static Stream<OutlineBlock> blocks(OutlineSection section, BlockKind kind) {
        return section.blocks().stream().filter(block -> block.kind() == kind);
    }

    private void give(OutlineSection section, OutlineBlock block, SelectedTexts wanted, Set<String> taken) {
        SelectedTexts told = wanted.only(
                text -> taken.add("text " + text.text().slug()), tally -> taken.add("tally " + tally.slug()));
        blocks.put(section.id(block), told);
        told.texts().forEach(text -> places.tell(text, section, target(section, block, text)));
    }

    private SelectedTexts named(OutlineBlock block) {
        List<Tally> tallies = frame.records().tallies().stream()
                .filter(tally -> block.tallies().contains(tally.slug()))
                .filter(tally -> frame.days().contains(tally.asOf()))
                .toList();
        return new SelectedTexts(
                List.of(), tallies, frame.cutOff(), frame.period().countsChanges());
    }

    private SelectedTexts chosen(OutlineSection section, OutlineBlock block) {
        Filter filter = Filter.valueOf(block.filter());
        boolean hasTopic = section.topic() != null || !filter.values("topic").isEmpty();
        return hasTopic ? frame.choose(selection(section, filter)) : nothing();
    }

    private SelectedTexts nothing() {
        return new SelectedTexts(
                List.of(), List.of(), frame.cutOff(), frame.period().countsChanges());
    }

    /** A filter that names no topic means the section's own. */
    private static TextSelection selection(OutlineSection section, Filter filter) {
        TextSelection selection = TextSelection.of(filter);
        String topic = section.topic();
        return topic == null || !selection.facets().topics().isEmpty()
                ? selection
                : new TextSelection(selection.facets().on(topic), selection.kinds(), selection.stages());
    }

    private static BlockId target(OutlineSection section, OutlineBlock block, TextAsOf told) {
        Layout layout = TextBlocks.layout(block);
        boolean byGroup = layout == Layout.GROUP_PARAGRAPHS || layout == Layout.GROUP_BULLETS;
        return byGroup ? unit(section, block, SelectedTexts.groupOf(told)) : section.id(block);
    }

    /** Id of the paragraph that tells a group's texts; those of no group share one. */
    static BlockId unit(OutlineSection section, OutlineBlock block, String group) {
        return section.id(block).part(group.isEmpty() ? "others" : group);
    }

    /** All that the section's topic holds. */
    SelectedTexts holdings(OutlineSection section) {
        return sections.getOrDefault(section.key(), nothing());
    }

    /** What the section's sentences count or name of it. */
    SelectedTexts counted(OutlineSection section) {
        return counted.getOrDefault(section.key(), nothing());
    }

    /** Slugs of the activities this block tells, in order: those of which the period tells. */
    List<String> activities(OutlineSection section, OutlineBlock block) {
        return activities.in(section, block).stream()
                .filter(frame.records().accounts()::containsKey)
                .toList();
    }

    ToldActivities activities() {
        return activities;
    }

    /** What this block tells. */
    SelectedTexts told(OutlineSection section, OutlineBlock block) {
        return blocks.getOrDefault(section.id(block), nothing());
    }

    /** Whether the period has nothing yet of all that a block would tell: other periods told of it. */
    boolean waits(OutlineSection section, OutlineBlock block) {
        return switch (block.kind()) {
            case ACTIVITIES ->
                !block.activities().isEmpty() && activities(section, block).isEmpty();
            case TALLY -> tellsOnlyOfEarlierDays(block);
            default -> false;
        };
    }

    private boolean tellsOnlyOfEarlierDays(OutlineBlock block) {
        List<Tally> tallies = frame.records().tallies().stream()
                .filter(tally -> block.tallies().contains(tally.slug()))
                .toList();
        return !tallies.isEmpty()
                && tallies.stream()
                        .allMatch(tally -> tally.asOf().isBefore(frame.days().from()));
    }

    /** Codes of the groups with something to tell in these holdings, in the order people expect; last, "" for none. */
    List<String> groups(SelectedTexts holdings) {
        Stream<String> known = frame.bodies(holdings.groups()).stream().map(BodySummary::code);
        return Stream.concat(known, holdings.groups().filter(String::isEmpty)).toList();
    }

    TextHomes places() {
        return places;
    }
}
