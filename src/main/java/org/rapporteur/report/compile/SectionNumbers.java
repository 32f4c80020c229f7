package org.rapporteur.report.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.document.Label;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** The printed number of every section and numbered paragraph; known before the first sentence is written. */
final class SectionNumbers {

    private final Plan plan;
    private final Set<String> silent;
    private final Map<String, String> numbers = new HashMap<>();

    private SectionNumbers(Plan plan, Set<String> silent) {
        this.plan = plan;
        this.silent = silent;
    }

    /** @param silent ids of sections and paragraphs that print nothing and so take no number */
    static SectionNumbers of(Outline outline, Plan plan, Set<String> silent) {
        SectionNumbers numbers = new SectionNumbers(plan, silent);
        numbers.number(outline.sections(), "");
        return numbers;
    }

    private void number(List<OutlineSection> sections, String prefix) {
        int count = 0;
        for (OutlineSection section : sections) {
            if (!silent.contains(section.key())) {
                String number = prefix + ++count;
                numbers.put(section.key(), number);
                numberParagraphs(section, number);
                number(section.sections(), number + ".");
            }
        }
    }

    /** A section without a heading lends its number to its first paragraph. */
    private void numberParagraphs(OutlineSection section, String number) {
        List<String> paragraphs = section.blocks().stream()
                .filter(OutlineBlock::numbered)
                .flatMap(block -> paragraphs(section, block))
                .filter(id -> !silent.contains(id))
                .toList();
        if (section.heading() == null) {
            paragraphs.stream().limit(1).forEach(id -> numbers.put(id, number));
        } else if (section.numbered()) {
            int count = 0;
            for (String id : paragraphs) {
                numbers.put(id, number + "." + ++count);
            }
        }
    }

    private Stream<String> paragraphs(OutlineSection section, OutlineBlock block) {
        String id = Plan.id(section, block);
        if (block.kind() == BlockKind.ACTIVITIES && RecordBlocks.layout(block) == Layout.PARAGRAPHS) {
            return plan.activities(section, block).stream().map(activity -> id + "." + activity);
        }
        return block.kind() == BlockKind.TEXTS ? textParagraphs(section, block, id) : Stream.of(id);
    }

    private Stream<String> textParagraphs(OutlineSection section, OutlineBlock block, String id) {
        SelectedTexts told = plan.told(section, block);
        if (told.isEmpty()) {
            return TextBlocks.isHeard(plan, section, block) ? Stream.of(id) : Stream.empty();
        }
        return TextBlocks.layout(block) == Layout.GROUP_PARAGRAPHS
                ? plan.groups(told).stream().map(group -> Plan.unit(section, block, group))
                : Stream.of(id);
    }

    Optional<String> of(OutlineSection section) {
        return Optional.ofNullable(numbers.get(section.key()));
    }

    /** Ids of the sections and paragraphs that have numbers. */
    Set<String> numbered() {
        return numbers.keySet();
    }

    /** Number of a block, or no label where it carries none. */
    Label label(String id) {
        String number = numbers.get(id);
        return number == null ? Label.none() : Label.number(number);
    }

    /** What a reference to this place prints: its own number, or that of the nearest place around it. */
    Optional<String> around(String id) {
        for (String place = id; ; place = place.substring(0, place.lastIndexOf('.'))) {
            if (numbers.containsKey(place) || place.indexOf('.') < 0) {
                return Optional.ofNullable(numbers.get(place));
            }
        }
    }
}
