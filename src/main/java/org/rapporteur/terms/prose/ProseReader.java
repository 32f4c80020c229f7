package org.rapporteur.terms.prose;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.terms.prose.Prose.Passage;

/** Puts lines together to paragraphs and hangs items below them. */
final class ProseReader {

    private static final String ITEM = "- ";
    private static final String INNER_ITEM = "  - ";

    private final List<Passage> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final List<Passage> items = new ArrayList<>();

    Prose read(String text) {
        text.lines().map(String::stripTrailing).forEach(this::line);
        close();
        return new Prose(paragraphs);
    }

    private void line(String line) {
        if (line.isBlank()) {
            close();
        } else if (line.startsWith(INNER_ITEM)) {
            innerItem(line.substring(INNER_ITEM.length()));
        } else if (line.startsWith(ITEM)) {
            items.add(new Passage(PieceReader.read(line.substring(ITEM.length())), List.of()));
        } else {
            words(line.strip());
        }
    }

    /** A line after items goes on in a paragraph of its own, as after a blank line. */
    private void words(String line) {
        if (!items.isEmpty()) {
            close();
        }
        open.append(open.isEmpty() ? "" : " ").append(line);
    }

    private void innerItem(String line) {
        if (items.isEmpty()) {
            throw new ProseException("“- " + line + "” is indented, but there is no item above it");
        }
        Passage outer = items.remove(items.size() - 1);
        List<Passage> inner = new ArrayList<>(outer.items());
        inner.add(new Passage(PieceReader.read(line), List.of()));
        items.add(new Passage(outer.pieces(), inner));
    }

    private void close() {
        if (open.isEmpty() && items.isEmpty()) {
            return;
        }
        paragraphs.add(new Passage(PieceReader.read(open.toString()), items));
        open.setLength(0);
        items.clear();
    }
}
