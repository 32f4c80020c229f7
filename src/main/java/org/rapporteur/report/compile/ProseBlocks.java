package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.records.activity.Account;
import org.rapporteur.terms.prose.Prose;
import org.rapporteur.terms.prose.Prose.Passage;

/** Turns typed prose into paragraphs and items, its claims made from records. */
final class ProseBlocks {

    private final Compilation desk;
    private final ProseClaims claims;

    ProseBlocks(Compilation desk) {
        this.desk = desk;
        this.claims = new ProseClaims(desk);
    }

    /** A block of free prose. */
    Paragraph tell(BlockId id, String text) {
        return tell(id, desk.numbers().label(id), text, null);
    }

    /** What an activity's account says; its claims may speak of the activity itself. */
    Paragraph tell(BlockId id, Label label, Account account) {
        return tell(id, label, account.text(), account);
    }

    private Paragraph tell(BlockId id, Label label, String text, @Nullable Account account) {
        List<Passage> passages = Prose.valueOf(text).paragraphs();
        Passage first = passages.isEmpty() ? new Passage(List.of(), List.of()) : passages.get(0);
        List<Block> parts = new ArrayList<>(items(id, first, account));
        for (int i = 1; i < passages.size(); i++) {
            parts.add(following(id.part("then-" + i), passages.get(i), account));
        }
        return new Paragraph(id, label, line(first, account), parts);
    }

    /** Prose that goes on after a list. */
    List<Block> continuation(BlockId id, String text) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : Prose.valueOf(text).paragraphs()) {
            blocks.add(following(id.part("then-" + (blocks.size() + 1)), passage, null));
        }
        return blocks;
    }

    /** One line of prose, its first paragraph without items. */
    List<Inline> line(String text) {
        List<Passage> passages = Prose.valueOf(text).paragraphs();
        return passages.isEmpty() ? List.of() : line(passages.get(0), null);
    }

    private Paragraph following(BlockId id, Passage passage, @Nullable Account account) {
        return new Paragraph(id, Label.none(), line(passage, account), items(id, passage, account));
    }

    private List<Block> items(BlockId id, Passage passage, @Nullable Account account) {
        List<Paragraph> items = new ArrayList<>();
        for (Passage item : passage.items()) {
            BlockId itemId = id.part(items.size() + 1);
            items.add(new Paragraph(itemId, Label.bullet(), line(item, account), items(itemId, item, account)));
        }
        return Items.close(items, desk.wording());
    }

    private List<Inline> line(Passage passage, @Nullable Account account) {
        ParagraphWriter line = new ParagraphWriter();
        for (Prose.Piece piece : passage.pieces()) {
            if (piece instanceof Prose.Call call) {
                claims.make(call, account, line);
            } else if (piece instanceof Prose.Literal literal) {
                line.words(literal.text());
            }
        }
        return line.inlines();
    }
}
