package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Words;
import org.rapporteur.terms.wording.Wording;

/** Closes list items as house style does: semicolons, and a full stop after the last. */
final class Items {

    private static final String ENDS = ".;:,!?";

    private Items() {}

    /** An item with nothing below it. */
    static Paragraph item(BlockId id, List<Inline> content) {
        return new Paragraph(id, Label.bullet(), content, List.of());
    }

    /** The items with their ends; an item with parts of its own keeps its end, as its parts close it. */
    static List<Block> close(List<Paragraph> items, Wording wording) {
        List<Paragraph> spoken = items.stream()
                .flatMap(item -> WordlessBlocks.spoken(item).stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
        return closed(spoken, wording);
    }

    private static List<Block> closed(List<Paragraph> items, Wording wording) {
        List<Block> closed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            closed.add(
                    items.get(i).parts().isEmpty()
                            ? ending(items.get(i), wording.word(last ? "item.last" : "item.end"))
                            : items.get(i));
        }
        return closed;
    }

    private static Paragraph ending(Paragraph item, String end) {
        List<Inline> content = new ArrayList<>(item.content());
        if (!content.isEmpty()
                && content.get(content.size() - 1) instanceof Words words
                && !words.text().isEmpty()
                && words.link() == null
                && ENDS.indexOf(words.text().charAt(words.text().length() - 1)) >= 0) {
            content.set(
                    content.size() - 1,
                    Words.of(words.text().substring(0, words.text().length() - 1)));
        }
        content.removeIf(inline -> inline.text().isEmpty());
        content.add(Words.of(end));
        return new Paragraph(item.id(), item.label(), content, item.parts());
    }
}
