package org.rapporteur.document.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.document.Label;
import org.rapporteur.document.reading.lines.Marking;

/**
 * How the blocks of a section hang below each other: items below the paragraph that leads to them and below items that
 * stand further left, and what goes on behind a list below the numbered paragraph it belongs to.
 */
final class Hanging {

    /** Text of a continuing paragraph may stand a little left of its item's. */
    private static final int TOLERANCE = 10;

    /** Lists inside lists that people still follow; what is deeper stands at that depth. */
    private static final int DEEPEST = 12;

    private final List<OpenBlock> blocks = new ArrayList<>();
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    private final List<String> signs = new ArrayList<>();

    List<OpenBlock> blocks() {
        return blocks;
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether the paragraph before leads to items, or is one. */
    boolean expectsItems() {
        return !open.isEmpty() && (open.element().isItem() || open.element().announces());
    }

    void numbered(PrintedEntry entry) {
        clear();
        put(new OpenBlock(entry, Label.number(entry.marking().sign()), OpenBlock.ROOT));
    }

    /** An item; of two at the same place the sign that came later in the list is deeper. */
    void item(PrintedEntry entry) {
        String sign =
                entry.marking().kind() == Marking.Kind.BULLET ? entry.marking().sign() : "1";
        if (!signs.contains(sign)) {
            signs.add(sign);
        }
        int depth = entry.line().look().indent() + signs.indexOf(sign);
        while (!open.isEmpty() && open.element().depth() >= depth) {
            open.pop();
        }
        Label label = entry.marking().kind() == Marking.Kind.BULLET
                ? Label.bullet()
                : Label.number(entry.marking().sign());
        put(new OpenBlock(entry, label, depth));
    }

    void plain(PrintedEntry entry) {
        Optional<OpenBlock> item = item(entry.line().look().indent());
        if (item.isPresent()) {
            leaveTo(item);
            put(new OpenBlock(entry, Label.none(), item.get().depth()));
        } else {
            leaveTo(owner(new OpenBlock(entry, Label.none(), OpenBlock.ROOT)));
            put(new OpenBlock(entry, Label.none(), OpenBlock.ROOT));
            signs.clear();
        }
    }

    void table(PrintedEntry entry) {
        OpenBlock table = new OpenBlock(entry, Label.none(), OpenBlock.ROOT);
        Optional<OpenBlock> owner = owner(table);
        if (table.id().isEmpty() && !open.isEmpty() && open.element().announces()) {
            owner = Optional.of(open.element());
        }
        leaveTo(owner);
        owner.ifPresentOrElse(above -> above.add(table), () -> blocks.add(table));
    }

    /** The innermost item that stands no further right than this text. */
    private Optional<OpenBlock> item(int indent) {
        int margin = open.isEmpty() || !open.getLast().isNumbered()
                ? 0
                : Math.max(0, open.getLast().indent());
        return open.stream()
                .filter(block -> block.isItem() && indent > margin && block.depth() <= indent + TOLERANCE)
                .findFirst();
    }

    /**
     * The block that a paragraph outside of lists belongs to: the numbered one before it. Our own files say it by the
     * ids, of which that of a part begins with that of the whole.
     */
    private Optional<OpenBlock> owner(OpenBlock part) {
        return part.id().isEmpty()
                ? Optional.ofNullable(open.peekLast()).filter(OpenBlock::isNumbered)
                : open.stream().filter(part::isSaidToBeIn).findFirst();
    }

    private void leaveTo(Optional<OpenBlock> block) {
        while (!open.isEmpty() && (block.isEmpty() || open.element() != block.get())) {
            open.pop();
        }
    }

    private void put(OpenBlock block) {
        while (open.size() >= DEEPEST) {
            open.pop();
        }
        if (open.isEmpty()) {
            blocks.add(block);
        } else {
            open.element().add(block);
        }
        open.push(block);
    }

    private void clear() {
        open.clear();
        signs.clear();
    }
}
