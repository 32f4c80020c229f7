package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rules.catalogue.Fact.Means;

/** “Study Group 5” over “L.1385: Smart energy solutions”: the group of the heading that each line stands under. */
final class Headings {
    /** In letters; a longer line that begins with a group is a sentence. */
    private static final int LONGEST = 90;

    /** In tokens, of the number of a heading. */
    private static final int LONGEST_NUMBER = 2;

    private final List<Optional<Fact>> over = new ArrayList<>();

    Headings(TypedLines lines) {
        Line last = null;
        Optional<Fact> group = Optional.empty();
        for (Line line : lines.lines()) {
            over.add(group.filter(fact -> !ends(fact.line().line(), line)));
            Optional<Fact> heading = heads(line) ? group(lines.of(line)) : Optional.empty();
            boolean ends = last != null && ends(last, line);
            last = heading.isPresent() ? line : ends ? null : last;
            group = heading.isPresent() ? heading : ends ? Optional.empty() : group;
        }
    }

    private static boolean ends(@Nullable Line heading, Line line) {
        return line.kind() == Line.Kind.HEADING
                || heading != null
                        && !heading.place().section().equals(line.place().section());
    }

    Optional<Fact> over(Line line) {
        return over.get(line.index());
    }

    private static boolean heads(Line line) {
        boolean alone = line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.PARAGRAPH;
        return alone && line.text().length() <= LONGEST && !line.text().endsWith(".");
    }

    /** With nothing before it but a number, and nothing, a bracket or a mark with its name behind. */
    private static Optional<Fact> group(TypedLine line) {
        List<Token> tokens = line.tokens();
        int at = 0;
        while (at < Math.min(tokens.size(), LONGEST_NUMBER) && isOfNumber(tokens.get(at))) {
            at++;
        }
        boolean dated =
                line.line().kind() != Line.Kind.HEADING && !line.datedDays().isEmpty();
        boolean begins = at < tokens.size()
                && tokens.get(at).is(Kind.GROUPS)
                && line.groups().size() == 1
                && (at + 1 == tokens.size() || FactPhrases.isMark(tokens.get(at + 1)))
                && line.texts().isEmpty();
        return begins && !dated
                ? Optional.of(new Fact(
                        line,
                        tokens.get(at),
                        Means.OVER,
                        "heading " + line.line().index()))
                : Optional.empty();
    }

    private static boolean isOfNumber(Token token) {
        return switch (token.kind()) {
            case NUMBER, CODE, OTHER, STOP, CLOSE -> true;
            case WORD -> token.text().length() < 5 && token.text().chars().allMatch(Character::isUpperCase);
            default -> false;
        };
    }
}
