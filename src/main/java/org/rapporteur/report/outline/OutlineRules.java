package org.rapporteur.report.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.records.activity.ActivitySelection;
import org.rapporteur.records.recommendation.TextSelection;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.terms.prose.Prose;

/** What an outline must keep to; a refusal names the section and the block in words for its author. */
final class OutlineRules {

    private OutlineRules() {}

    /** @throws IllegalArgumentException if a key comes twice, or a block cannot be told as planned */
    static void check(Outline outline) {
        once("Section", outline.allSections().map(OutlineSection::key).toList());
        outline.cover().forEach(OutlineRules::checkCover);
        outline.allSections().forEach(OutlineRules::check);
    }

    private static void checkCover(OutlineSection section) {
        if (section.numbered() || !section.sections().isEmpty()) {
            throw new IllegalArgumentException("“" + section.key()
                    + "” is on the cover, where paragraphs have no numbers and sections none within");
        }
    }

    private static void check(OutlineSection section) {
        once(
                "In section “" + section.key() + "”, block",
                section.blocks().stream().map(OutlineBlock::key).toList());
        section.blocks().forEach(block -> check(section, block));
    }

    private static void once(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException(what + " “" + key + "” is there twice");
            }
        }
    }

    private static void check(OutlineSection section, OutlineBlock block) {
        try {
            checkLayout(block);
            checkProse(block);
            checkFilter(block);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "In section “" + section.key() + "”, block “" + block.key() + "”: " + wrong.getMessage(), wrong);
        }
    }

    private static void checkLayout(OutlineBlock block) {
        Set<Layout> layouts = block.kind().layouts();
        if (layouts.isEmpty() ? block.layout() != null : !layouts.contains(block.layout())) {
            throw new IllegalArgumentException("a block of kind " + block.kind().code()
                    + (layouts.isEmpty() ? " has no layout" : " has one of the layouts " + codes(layouts)));
        }
    }

    private static String codes(Set<Layout> layouts) {
        return String.join(", ", layouts.stream().map(Layout::code).toList());
    }

    private static void checkProse(OutlineBlock block) {
        if (block.kind() == BlockKind.PROSE && block.text().isBlank()) {
            throw new IllegalArgumentException("a block of prose has a text");
        }
        Prose.valueOf(block.text());
        Prose.valueOf(block.continuation());
    }

    /** Blocks of bodies choose by facets of their own, which are read where bodies are told. */
    private static void checkFilter(OutlineBlock block) {
        Filter filter = Filter.valueOf(block.filter());
        if (block.kind() == BlockKind.TEXTS) {
            TextSelection.of(filter);
        } else if (block.kind() == BlockKind.ACTIVITIES) {
            ActivitySelection.of(filter);
        }
    }
}
