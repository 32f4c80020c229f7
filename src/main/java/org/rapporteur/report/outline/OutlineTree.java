package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts rows, which come in the order of their ordinals, back into the tree they were taken from. */
final class OutlineTree {

    private final List<SectionRow> outermost = new ArrayList<>();
    private final Map<SectionRow, List<SectionRow>> inner = new HashMap<>();
    private final Map<SectionRow, List<OutlineBlock>> blocks = new HashMap<>();

    /** All of the same session, where a row is one object however it is come by. */
    OutlineTree(List<SectionRow> sections, List<BlockRow> blocks) {
        sections.forEach(section -> siblings(section.parent()).add(section));
        blocks.forEach(block -> this.blocks
                .computeIfAbsent(block.section(), first -> new ArrayList<>())
                .add(block.block()));
    }

    private List<SectionRow> siblings(@Nullable SectionRow parent) {
        return parent == null ? outermost : inner.computeIfAbsent(parent, first -> new ArrayList<>());
    }

    Outline outline(String period) {
        return new Outline(period, outermost(true), outermost(false));
    }

    private List<OutlineSection> outermost(boolean cover) {
        return outermost.stream()
                .filter(section -> section.isOnCover() == cover)
                .map(this::section)
                .toList();
    }

    private OutlineSection section(SectionRow row) {
        return row.section(
                blocks.getOrDefault(row, List.of()),
                inner.getOrDefault(row, List.of()).stream().map(this::section).toList());
    }
}
