package org.rapporteur.report.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/**
 * The outline of the last report as the next one takes it over. Its prose waits until somebody says that it still holds;
 * all else stays in place. The words that open a list belong to the list and stay with it.
 */
final class CarriedOutline {

    private CarriedOutline() {}

    /** @param period code of the next period */
    static Outline of(Outline last, String period) {
        Outline without = last.withSections(section -> section.with(
                section.blocks().stream()
                        .filter(block -> block.kind() != BlockKind.PROSE)
                        .map(CarriedOutline::withoutContinuation)
                        .toList(),
                section.sections()));
        return new Outline(period, without.cover(), without.sections());
    }

    private static OutlineBlock withoutContinuation(OutlineBlock block) {
        return saying(block, block.text(), "", block.source());
    }

    private static OutlineBlock saying(OutlineBlock block, String text, String continuation, String source) {
        return new OutlineBlock(
                block.key(),
                block.kind(),
                block.layout(),
                block.numbered(),
                block.leads(),
                block.filter(),
                text,
                continuation,
                block.activities(),
                block.tallies(),
                source);
    }

    /** Whether somebody typed words in it, which may hold no longer. */
    static boolean isTyped(OutlineBlock block) {
        return !block.text().isBlank() || !block.continuation().isBlank();
    }

    /** The outline with the words of a paragraph of the last one in it as they were, at their place. */
    static Outline restore(Outline now, Outline last, String section, String key, String source) {
        List<OutlineBlock> then = blocks(last, section);
        OutlineBlock told = block(then, key);
        return in(now, section, blocks -> {
            List<OutlineBlock> restored = new ArrayList<>(blocks);
            if (told.kind() == BlockKind.PROSE) {
                restored.removeIf(block -> block.key().equals(key));
                restored.add(place(restored, then, key), saying(told, told.text(), told.continuation(), source));
            } else {
                restored.replaceAll(block ->
                        block.key().equals(key) ? saying(block, told.text(), told.continuation(), source) : block);
            }
            return restored;
        });
    }

    /** Whether a paragraph stands in an outline. */
    static boolean has(Outline outline, ParagraphKey key) {
        return blocks(outline, key.section()).stream()
                .anyMatch(block -> block.key().equals(key.block()));
    }

    static boolean hasSection(Outline outline, ParagraphKey key) {
        return outline.allSections().anyMatch(section -> section.key().equals(key.section()));
    }

    private static OutlineBlock block(List<OutlineBlock> blocks, String key) {
        return blocks.stream()
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The outline as it was taken over, before anything was said of this paragraph. */
    static Outline unsaid(Outline now, Outline last, String section, String key) {
        String opening = block(blocks(last, section), key).text();
        return in(
                now,
                section,
                blocks -> blocks.stream()
                        .filter(block ->
                                block.kind() != BlockKind.PROSE || !block.key().equals(key))
                        .map(block -> block.key().equals(key) ? saying(block, opening, "", block.source()) : block)
                        .toList());
    }

    /** The outline with every paragraph of prose of the last one at its place, whatever was said of it. */
    static Outline withOpenParagraphs(Outline now, Outline last) {
        Outline merged = now;
        for (OutlineSection section : last.allSections().toList()) {
            for (OutlineBlock block : section.blocks()) {
                boolean there = blocks(merged, section.key()).stream()
                        .anyMatch(other -> other.key().equals(block.key()));
                if (block.kind() == BlockKind.PROSE && !there) {
                    merged = restore(merged, last, section.key(), block.key(), block.source());
                }
            }
        }
        return merged;
    }

    /** Behind the last of those before which it did not stand. */
    private static int place(List<OutlineBlock> blocks, List<OutlineBlock> then, String key) {
        Set<String> before = new HashSet<>();
        for (OutlineBlock block : then) {
            if (block.key().equals(key)) {
                break;
            }
            before.add(block.key());
        }
        int place = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before.contains(blocks.get(i).key())) {
                place = i + 1;
            }
        }
        return place;
    }

    /** The outline without the typed words of a paragraph: the whole of it where it was nothing else. */
    static Outline silence(Outline now, String section, String key) {
        return in(
                now,
                section,
                blocks -> blocks.stream()
                        .filter(block ->
                                block.kind() != BlockKind.PROSE || !block.key().equals(key))
                        .map(block -> block.key().equals(key) ? saying(block, "", "", "") : block)
                        .toList());
    }

    /** The outline with another declared number in place of one. */
    static Outline renumber(Outline now, String tally, String by) {
        return now.withSections(section -> section.with(
                section.blocks().stream()
                        .map(block -> block.tallies().contains(tally) ? telling(block, tally, by) : block)
                        .toList(),
                section.sections()));
    }

    private static OutlineBlock telling(OutlineBlock block, String tally, String by) {
        return new OutlineBlock(
                block.key(),
                block.kind(),
                block.layout(),
                block.numbered(),
                block.leads(),
                block.filter(),
                block.text(),
                block.continuation(),
                block.activities(),
                block.tallies().stream()
                        .map(slug -> slug.equals(tally) ? by : slug)
                        .toList(),
                block.source());
    }

    private static Outline in(Outline outline, String key, UnaryOperator<List<OutlineBlock>> change) {
        return outline.withSections(section ->
                section.key().equals(key) ? section.with(change.apply(section.blocks()), section.sections()) : section);
    }

    static List<OutlineBlock> blocks(Outline outline, String section) {
        return outline.allSections()
                .filter(planned -> planned.key().equals(section))
                .map(OutlineSection::blocks)
                .findFirst()
                .orElse(List.of());
    }
}
