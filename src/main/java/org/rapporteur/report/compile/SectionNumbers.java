package org.rapporteur.report.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Label;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** The printed number of every section and numbered paragraph; known before the first sentence is written. */
final class SectionNumbers {

    private final Plan plan;
    private final Set<BlockId> silent;
    private final Map<BlockId, String> numbers = new HashMap<>();

    private SectionNumbers(Plan plan, Set<BlockId> silent) {
        this.plan = plan;
        this.silent = silent;
    }

    /** @param silent ids of sections and paragraphs that print nothing and so take no number */
    static SectionNumbers of(Outline outline, Plan plan, Set<BlockId> silent) {
        SectionNumbers numbers = new SectionNumbers(plan, silent);
        numbers.number(outline.sections(), "");
        return numbers;
    }

    private void number(List<OutlineSection> sections, String prefix) {
        int count = 0;
        for (OutlineSection section : sections) {
            if (!silent.contains(section.id())) {
                String number = prefix + ++count;
                numbers.put(section.id(), number);
                numberParagraphs(section, number);
                number(section.sections(), number + ".");
            }
        }
    }

    /** A section without a heading lends its number to its first paragraph. */
    private void numberParagraphs(OutlineSection section, String number) {
        List<BlockId> paragraphs = section.blocks().stream()
                .filter(OutlineBlock::numbered)
                .flatMap(block -> paragraphs(section, block))
                .filter(id -> !silent.contains(id))
                .toList();
        if (section.heading() == null) {
            paragraphs.stream().limit(1).forEach(id -> numbers.put(id, number));
        } else if (section.numbered()) {
            int count = 0;
            for (BlockId id : paragraphs) {
                numbers.put(id, number + "." + ++count);
            }
        }
    }

    private Stream<BlockId> paragraphs(OutlineSection section, OutlineBlock block) {
        BlockId id = section.id(block);
        if (plan.waits(section, block)) {
            return Stream.empty();
        }
        if (block.kind() == BlockKind.ACTIVITIES && RecordBlocks.layout(block) == Layout.PARAGRAPHS) {
            return plan.activities(section, block).stream().map(id::part);
        }
        return block.kind() == BlockKind.TEXTS ? textParagraphs(section, block, id) : Stream.of(id);
    }

    private Stream<BlockId> textParagraphs(OutlineSection section, OutlineBlock block, BlockId id) {
        SelectedTexts told = plan.told(section, block);
        if (told.isEmpty()) {
            return TextBlocks.isHeard(plan, section, block) ? Stream.of(id) : Stream.empty();
        }
        return TextBlocks.layout(block) == Layout.GROUP_PARAGRAPHS
                ? plan.groups(told).stream().map(group -> Plan.unit(section, block, group))
                : Stream.of(id);
    }

    Optional<String> of(OutlineSection section) {
        return Optional.ofNullable(numbers.get(section.id()));
    }

    /** Ids of the sections and paragraphs that have numbers. */
    Set<BlockId> numbered() {
        return numbers.keySet();
    }

    /** Number of a block, or no label where it carries none. */
    Label label(BlockId id) {
        String number = numbers.get(id);
        return number == null ? Label.none() : Label.number(number);
    }

    /** What a reference to this place prints: its own number, or that of the nearest place around it. */
    Optional<String> around(BlockId id) {
        return id.outward().filter(numbers::containsKey).findFirst().map(numbers::get);
    }
}
