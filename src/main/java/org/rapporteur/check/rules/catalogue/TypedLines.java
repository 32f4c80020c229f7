package org.rapporteur.check.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;

/** The lines of a document as {@linkplain TypedLine tokens}, each read when it is first asked for. */
final class TypedLines {
    private final Subject subject;
    private final Map<Integer, List<TextMention>> numbered;
    private final Map<Integer, TypedLine> read = new HashMap<>();
    private @Nullable Headings headings;

    private TypedLines(Subject subject) {
        this.subject = subject;
        this.numbered = subject.statements().mentions().stream()
                .collect(Collectors.groupingBy(text -> text.line().index()));
    }

    static TypedLines of(Subject subject) {
        return subject.once(TypedLines.class, TypedLines::new);
    }

    List<Line> lines() {
        return subject.lines();
    }

    /** Those that name texts. */
    Stream<TypedLine> naming() {
        return subject.lines().stream().flatMap(line -> {
            List<TextMention> texts = named(line);
            return texts.isEmpty() ? Stream.empty() : Stream.of(of(line, texts));
        });
    }

    TypedLine of(Line line) {
        TypedLine known = read.get(line.index());
        return known == null ? of(line, named(line)) : known;
    }

    private TypedLine of(Line line, List<TextMention> texts) {
        return read.computeIfAbsent(
                line.index(),
                asked -> LineTyping.of(line, texts, subject.tokens().words(line)));
    }

    private List<TextMention> named(Line line) {
        List<TextMention> known = numbered.getOrDefault(line.index(), List.of());
        List<TextMention> titled = subject.evidence().catalogue().isEmpty()
                ? List.of()
                : TitledTexts.in(line, known, subject.evidence().catalogue());
        return Stream.concat(known.stream(), titled.stream()).toList();
    }

    /** The group of the heading over a line. */
    Optional<Fact> heading(Line line) {
        if (headings == null) {
            headings = new Headings(this);
        }
        return headings.over(line);
    }
}
