package org.rapporteur.check.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;

/** The lines below which others hang, each below the one before it. */
final class OpenLines {
    private final Deque<Open> lines = new ArrayDeque<>();

    /** @param announces whether what follows on its own level hangs below it too */
    void add(LineReader reader, List<Clause> clauses, boolean announces) {
        lines.push(new Open(level(reader), clauses, announces));
    }

    /** What hangs below a line that we do not understand belongs to it and to nothing above. */
    void bar(LineReader reader) {
        add(reader, List.of(), true);
    }

    /** Ends those below which this line does not hang. */
    void close(LineReader reader) {
        while (!lines.isEmpty()
                && (lines.peek().level() >= level(reader) || isNextTo(lines.peek(), reader.words.line))) {
            lines.pop();
        }
    }

    void clear() {
        lines.clear();
    }

    @Nullable
    Open innermost() {
        return lines.peek();
    }

    /** The innermost, if we understand it. */
    @Nullable
    Open host() {
        Open innermost = innermost();
        return innermost == null || innermost.isBar() ? null : innermost;
    }

    private static int level(LineReader reader) {
        Line line = reader.words.line;
        boolean announces = line.kind() == Line.Kind.PARAGRAPH && reader.words.announcesList() && line.depth() > 0;
        return 2 * line.depth() - (announces ? 1 : 0);
    }

    /** “3. …” does not hang below “2. …:”, however it is set. */
    private static boolean isNextTo(Open host, Line line) {
        return !host.isBar()
                && PrintedNumber.isLater(
                        line.place().paragraph(), host.clause().line.place().paragraph());
    }
}
