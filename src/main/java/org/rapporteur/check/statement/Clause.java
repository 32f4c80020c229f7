package org.rapporteur.check.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.terms.TextKind;

/** A statement while it is read. */
final class Clause {
    final Line line;
    final int from;
    int to;
    ActMention action;
    final boolean own;
    final List<GroupNames> named = new ArrayList<>();
    List<org.rapporteur.terms.StudyGroupCode> groups = List.of();
    final List<Part> parts = new ArrayList<>();

    /** A portion while it is read. */
    static final class Part {
        final List<Count> counts = new ArrayList<>();
        final List<TextMention> texts = new ArrayList<>();

        final List<Noun> headings = new ArrayList<>();
        boolean open;

        StatedTexts portion() {
            return new StatedTexts(counts, headings, texts, open);
        }
    }

    Clause(Line line, int from, int to, ActMention action, boolean own) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.action = action;
        this.own = own;
    }

    /** Counts that stand together share a portion; one that follows texts begins another. */
    void add(Count count) {
        if (parts.isEmpty() || !last().texts.isEmpty()) {
            parts.add(new Part());
        }
        last().counts.add(count);
    }

    void add(TextMention text) {
        if (parts.isEmpty()) {
            parts.add(new Part());
        }
        last().texts.add(text);
    }

    /** Whether its last portion counts texts of this very kind. */
    boolean counts(@Nullable TextKind kind) {
        if (parts.isEmpty()) {
            return false;
        }
        Part part = last();
        boolean headed = part.headings.stream().anyMatch(noun -> noun.kind() == kind);
        return headed || part.counts.stream().anyMatch(count -> count.noun().kind() == kind);
    }

    /** Whether its own line neither counts nor names: “The Recommendations approved are:” */
    boolean isBare() {
        return parts.stream()
                .allMatch(part -> part.counts.isEmpty()
                        && part.headings.isEmpty()
                        && part.texts.stream().noneMatch(text -> text.line().equals(line)));
    }

    Part last() {
        return parts.get(parts.size() - 1);
    }

    Statement statement() {
        return new Statement(
                line,
                from,
                to,
                action,
                own,
                named,
                groups,
                parts.stream().map(Part::portion).toList());
    }
}
