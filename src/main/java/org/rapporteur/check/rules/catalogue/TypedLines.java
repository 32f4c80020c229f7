package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** The lines of a document as {@linkplain TypedLine tokens}, each read when it is first asked for. */
final class TypedLines {
    private final Subject subject;
    private final Map<Integer, List<TextMention>> numbered;
    private final Map<Integer, TypedLine> read = new HashMap<>();

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
                asked -> TypedLine.of(line, texts, subject.tokens().words(line)));
    }

    private List<TextMention> named(Line line) {
        List<TextMention> known = numbered.getOrDefault(line.index(), List.of());
        List<TextMention> titled = subject.evidence().catalogue().isEmpty()
                ? List.of()
                : TitledTexts.in(line, known, subject.evidence().catalogue());
        return Stream.concat(known.stream(), titled.stream()).toList();
    }

    /** What the line tells of each of its texts. */
    static Map<TextMention, List<Fact>> facts(TypedLine line) {
        Map<Token, List<Fact>> before = BeforeText.in(line);
        Map<TextMention, List<Fact>> facts = new HashMap<>();
        line.placesOfTexts().forEach(at -> {
            Token text = line.tokens().get(at);
            List<Fact> behind = BehindText.of(line, at);
            List<Fact> all = new ArrayList<>(behind);
            all.addAll(before.getOrDefault(text, List.of()));
            ending(line, text).stream()
                    .filter(fact -> behind.stream()
                            .noneMatch(other -> other.token().is(fact.token().kind())))
                    .forEach(all::add);
            facts.put(line.text(text), all);
        });
        return facts;
    }

    /** “L.1328 on waste heat (September 2025)”: the bracket at the end of an item. */
    private static List<Fact> ending(TypedLine line, Token text) {
        List<Token> bracket = line.line().kind() == Line.Kind.ROW ? List.of() : line.lastBracket();
        boolean behind = !bracket.isEmpty() && bracket.get(0).from() > text.to();
        return !behind || !FactPhrases.isFact(bracket)
                ? List.of()
                : bracket.stream()
                        .filter(token -> token.is(Kind.DAY) || token.is(Kind.GROUPS))
                        .map(token -> new Fact(line, token, Means.ENDING))
                        .toList();
    }
}
