package org.rapporteur.check.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.TextKind;

/** How many texts of the list above are of a kind: “Three of the four are Recommendations; the fourth is a Supplement.” */
record KindsOfList(Line line, Token said, int listed) {
    /** In how many lines below a list it is spoken of. */
    private static final int FAR = 4;

    private static final int EARLY = 12;

    /** Those that are wrong. */
    static Stream<KindsOfList> wrong(Subject subject) {
        Map<Integer, List<TextMention>> first = subject.statements().mentions().stream()
                .filter(text -> text.from() <= EARLY)
                .collect(Collectors.groupingBy(text -> text.line().index()));
        return subject.lines().stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH && !first.containsKey(line.index()))
                .filter(line -> line.text().length() < 2_000)
                .flatMap(line -> in(line, first, subject));
    }

    private static Stream<KindsOfList> in(Line line, Map<Integer, List<TextMention>> first, Subject subject) {
        List<Token> tokens = subject.tokens().joined(line);
        List<KindsOfList> found = new ArrayList<>();
        for (int at = 0; at + 4 < tokens.size(); at++) {
            int whole = tokens.get(at + 2).is(Sense.DETERMINER) ? at + 3 : at + 2;
            boolean of = tokens.get(at).is(Kind.QUANTITY)
                    && (tokens.get(at + 1).is(Sense.OF) || tokens.get(at + 1).is(Sense.OF_THEM))
                    && whole + 2 < tokens.size()
                    && tokens.get(whole).is(Kind.QUANTITY)
                    && tokens.get(whole + 1).is(Sense.BE);
            TextKind kind = of ? Nouns.named(tokens.get(whole + 2).text()).kind() : null;
            if (kind != null) {
                of(line, tokens.get(at), tokens.get(whole).whole(), kind, list(line, first, subject))
                        .ifPresent(found::add);
            }
        }
        return found.stream();
    }

    private static Optional<KindsOfList> of(Line line, Token said, int whole, TextKind kind, List<TextMention> list) {
        int listed = (int) list.stream().filter(text -> text.kind() == kind).count();
        return list.size() == whole && listed != said.whole()
                ? Optional.of(new KindsOfList(line, said, listed))
                : Optional.empty();
    }

    /** The texts with which the lines of the nearest list above begin. */
    private static List<TextMention> list(Line line, Map<Integer, List<TextMention>> first, Subject subject) {
        int last = line.index() - 1;
        while (last >= 0 && line.index() - last <= FAR && !first.containsKey(last)) {
            if (subject.lines().get(last).kind() == Line.Kind.HEADING) {
                return List.of();
            }
            last--;
        }
        List<TextMention> list = new ArrayList<>();
        for (int at = last; first.containsKey(at) && line.index() - last <= FAR; at--) {
            list.add(first.get(at).get(0));
        }
        return list;
    }
}
