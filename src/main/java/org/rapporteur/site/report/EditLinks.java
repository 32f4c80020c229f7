package org.rapporteur.site.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern GOES_ON = Pattern.compile("then-\\d+");

    /** By id of the block. */
    Map<BlockId, ParagraphMark> in(Document report) {
        Map<BlockId, ParagraphMark> ways = new HashMap<>();
        List<BlockId> outermost = blocks(report).map(Block::id).toList();
        outline.allSections()
                .forEach(section -> section.blocks().forEach(block -> {
                    if (block.kind() == BlockKind.ACTIVITIES) {
                        ways.putAll(activities(section.id(block), report));
                    }
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

    /** Behind the block's own id stands that of the activity, unless it is prose that goes on after a list. */
    private Map<BlockId, ParagraphMark> activities(BlockId block, Document report) {
        Map<BlockId, ParagraphMark> ways = new HashMap<>();
        report.allBlocks()
                .map(Block::id)
                .forEach(told -> told.keyIn(block)
                        .filter(key -> !GOES_ON.matcher(key).matches())
                        .ifPresent(key -> ways.put(told, way("/activities/" + key + "@" + outline.period()))));
        return ways;
    }

    private ParagraphMark paragraph(OutlineSection section, OutlineBlock block) {
        return way("/paragraphs/" + new ParagraphKey(outline.period(), section.key(), block.key()));
    }

    private ParagraphMark way(String record) {
        return new ParagraphMark("change", word, record + "/edit");
    }
}
