package org.rapporteur.report.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;

/**
 * A place of an issued report that is not true any more: “for … read …”.
 *
 * @param block id of the paragraph, item or table
 * @param number as printed, of the paragraph or else of its section; empty where it has none
 * @param was what the report says there; empty where it says nothing
 * @param reads what it would say now; empty where it would say nothing
 */
record Correction(String block, String number, String was, String reads) {

    /** What one report says otherwise than the other, in reading order; what only the later one says comes last. */
    static List<Correction> between(Document kept, Document now) {
        Map<BlockId, Said> before = said(kept);
        Map<BlockId, Said> after = said(now);
        List<Correction> corrections = new ArrayList<>();
        before.forEach((id, said) -> {
            String reads =
                    Objects.requireNonNullElse(after.get(id), Said.NOTHING).words();
            if (!said.words().equals(reads)) {
                corrections.add(new Correction(id.toString(), said.number(), said.words(), reads));
            }
        });
        after.forEach((id, said) -> {
            if (!before.containsKey(id) && !said.words().isEmpty()) {
                corrections.add(new Correction(id.toString(), said.number(), "", said.words()));
            }
        });
        return List.copyOf(corrections);
    }

    private record Said(String number, String words) {

        static final Said NOTHING = new Said("", "");
    }

    private static Map<BlockId, Said> said(Document document) {
        Map<BlockId, Said> said = new LinkedHashMap<>();
        Stream.concat(document.cover().parts().stream().flatMap(Section::withInner), document.allSections())
                .forEach(section -> section.blocks().stream()
                        .flatMap(Block::withParts)
                        .forEach(block -> said.put(block.id(), new Said(number(section, block), words(block)))));
        return said;
    }

    private static String number(Section section, Block block) {
        String own = block instanceof Paragraph paragraph ? paragraph.label().text() : "";
        return own.isEmpty() ? Objects.requireNonNullElse(section.number(), "") : own;
    }

    private static String words(Block block) {
        return block.lines().stream().map(Inline::text).collect(Collectors.joining(" · "));
    }
}
