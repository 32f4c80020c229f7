package org.rapporteur.document.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.difference.Passage.Kind;

/** Makes a document of its passages again. */
final class PassageReader {

    private final List<Passage> passages;
    private int at;

    private PassageReader(List<Passage> passages) {
        this.passages = passages;
    }

    /** @throws IllegalArgumentException if they are not all of a document, or not in its order */
    static Document document(List<Passage> passages) {
        PassageReader reader = new PassageReader(passages);
        Passage report = reader.take(Kind.REPORT);
        Locale language = DocumentPassages.language(report);
        Cover cover = reader.cover();
        List<Section> sections = reader.sections(Kind.SECTION, 1);
        if (reader.at < passages.size()) {
            throw misplaced();
        }
        return new Document(language, cover, report.totals(), sections);
    }

    private Cover cover() {
        List<String> texts = DocumentPassages.COVER.stream()
                .map(name -> take(Kind.COVER).text())
                .toList();
        return new Cover(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                sections(Kind.PART, 1));
    }

    private List<Section> sections(Kind kind, int depth) {
        return all(next -> next.kind() == kind && next.depth() == depth, () -> section(take(kind)));
    }

    private Section section(Passage head) {
        @Nullable String number = head.label().isNumber() ? head.label().text() : null;
        @Nullable String heading = head.lines().isEmpty() ? null : head.text();
        List<Block> blocks = blocks(Passage.BLOCKS);
        return new Section(head.id(), number, heading, head.totals(), blocks, sections(head.kind(), head.depth() + 1));
    }

    private List<Block> blocks(int depth) {
        return all(
                next -> next.depth() == depth && (next.kind() == Kind.PARAGRAPH || next.kind() == Kind.TABLE),
                this::block);
    }

    private Block block() {
        Passage head = passages.get(at++);
        if (head.kind() == Kind.PARAGRAPH) {
            return new Paragraph(head.id(), head.label(), head.lines().get(0), blocks(head.depth() + 1));
        }
        List<Table.Row> rows = all(next -> next.kind() == Kind.ROW, () -> {
            Passage row = take(Kind.ROW);
            return new Table.Row(row.id(), row.lines());
        });
        return new Table(head.id(), head.lines().stream().map(Inline::text).toList(), rows);
    }

    private <T> List<T> all(Predicate<Passage> wanted, Supplier<T> next) {
        List<T> all = new ArrayList<>();
        while (at < passages.size() && wanted.test(passages.get(at))) {
            all.add(next.get());
        }
        return all;
    }

    private Passage take(Kind kind) {
        if (at >= passages.size() || passages.get(at).kind() != kind) {
            throw misplaced();
        }
        return passages.get(at++);
    }

    private static IllegalArgumentException misplaced() {
        return new IllegalArgumentException("These passages make no document");
    }
}
