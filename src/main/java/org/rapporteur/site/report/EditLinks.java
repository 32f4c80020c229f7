package org.rapporteur.site.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.ParagraphMark;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/**
 * From every paragraph of a report the way to the form in which it is changed: that of the activity it tells, else that
 * of the paragraph in the outline.
 *
 * @param word what the way is called
 */
record EditLinks(String word, Outline outline) {

    /** By id of the block. */
    Map<BlockId, ParagraphMark> in(Document report) {
        Map<BlockId, ParagraphMark> ways = new HashMap<>();
        Set<BlockId> printed = report.allBlocks().map(Block::id).collect(Collectors.toSet());
        List<BlockId> outermost = blocks(report).map(Block::id).toList();
        outline.allSections()
                .forEach(section -> section.blocks().forEach(block -> {
                    Map<BlockId, ParagraphMark> activities = activities(section, block);
                    activities.keySet().retainAll(printed);
                    ways.putAll(activities);
                    outermost.stream()
                            .filter(id -> id.isIn(section.id(block)))
                            .forEach(id -> ways.putIfAbsent(id, paragraph(section, block)));
                }));
        return ways;
    }

    private static Stream<Block> blocks(Document report) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections())
                .flatMap(section -> section.blocks().stream());
    }

    private Map<BlockId, ParagraphMark> activities(OutlineSection section, OutlineBlock block) {
        Map<BlockId, ParagraphMark> ways = new HashMap<>();
        if (block.kind() == BlockKind.ACTIVITIES) {
            block.activities().forEach(slug -> ways.put(section.id(block).part(slug), activity(slug)));
        }
        return ways;
    }

    private ParagraphMark activity(String slug) {
        return way("/activities/" + slug + "@" + outline.period());
    }

    private ParagraphMark paragraph(OutlineSection section, OutlineBlock block) {
        return way("/paragraphs/" + new ParagraphKey(outline.period(), section.key(), block.key()));
    }

    private ParagraphMark way(String record) {
        return new ParagraphMark("change", word, record + "/edit");
    }
}
