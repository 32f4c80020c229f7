package org.rapporteur.site.report;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.ParagraphMark;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;

/**
 * From every paragraph of a report the way to the form in which it is changed: that of the activity it tells, else that
 * of the paragraph in the outline.
 *
 * @param word what the way is called
 */
record EditLinks(String word, Outline outline) {

    /** By id of the block. */
    Map<String, ParagraphMark> in(Document report) {
        Map<String, ParagraphMark> ways = new HashMap<>();
        outline.allSections()
                .forEach(section -> section.blocks().forEach(block -> {
                    String id = section.key() + "." + block.key();
                    if (block.kind() == BlockKind.ACTIVITIES) {
                        tellings(id, report).forEach(told -> ways.put(told, activity(told)));
                    }
                    blocks(report)
                            .filter(printed -> isOf(printed, id))
                            .forEach(printed -> ways.putIfAbsent(printed.id(), paragraph(id)));
                }));
        return ways;
    }

    private static Stream<Block> blocks(Document report) {
        return Stream.concat(report.cover().parts().stream().flatMap(Section::withInner), report.allSections())
                .flatMap(section -> section.blocks().stream());
    }

    private static boolean isOf(Block printed, String id) {
        return printed.id().equals(id) || printed.id().startsWith(id + ".");
    }

    /** Behind the block's own id stands that of the activity, unless it is prose that goes on after a list. */
    private static Stream<String> tellings(String id, Document report) {
        Pattern telling = Pattern.compile(Pattern.quote(id) + "\\.(?!then-\\d+$)[^.]+");
        return report.allBlocks().map(Block::id).filter(telling.asMatchPredicate());
    }

    private ParagraphMark activity(String id) {
        return way("/activities/" + id.substring(id.lastIndexOf('.') + 1) + "@" + outline.period());
    }

    private ParagraphMark paragraph(String id) {
        return way("/paragraphs/" + outline.period() + "@" + id.replace('.', '@'));
    }

    private ParagraphMark way(String record) {
        return new ParagraphMark("change", word, record + "/edit");
    }
}
