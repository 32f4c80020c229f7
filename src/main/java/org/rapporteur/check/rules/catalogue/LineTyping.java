package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statements;

/** Puts one token where a text, a day or names of groups stand in a line. */
final class LineTyping {
    /** Of days without one; a leap year. */
    private static final int NO_YEAR = 2000;

    private final String text;
    private final List<DateSpan> days;
    private final List<GroupNames> groups;

    private LineTyping(String text, List<Token> words) {
        this.text = text;
        this.groups = Groups.in(text);
        boolean named = words.stream().anyMatch(word -> word.is(Sense.MONTH));
        this.days = (named ? Dates.all(text, NO_YEAR) : Dates.in(text))
                .stream().flatMap(this::behindGroup).toList();
    }

    /** @param words the line as tokens; of a line without end none are kept */
    static TypedLine of(Line line, List<TextMention> texts, List<Token> words) {
        if (line.text().length() > Statements.LONGEST_LINE) {
            return new TypedLine(line, List.of(), List.of(), texts, List.of(), List.of());
        }
        LineTyping typing = new LineTyping(line.text(), words);
        return new TypedLine(line, words, typing.joined(texts, words), texts, typing.days, typing.groups);
    }

    /** “SG16, 26 April 2024” is one day, not the 16th and the 26th. */
    private Stream<DateSpan> behindGroup(DateSpan day) {
        return groups.stream()
                .filter(name -> name.from() < day.from() && day.from() < name.to())
                .findFirst()
                .map(name -> Dates.in(text.substring(name.to(), Math.max(name.to(), day.to()))).stream()
                        .map(span -> new DateSpan(
                                span.from() + name.to(),
                                span.to() + name.to(),
                                span.first(),
                                span.last(),
                                span.precision())))
                .orElse(Stream.of(day));
    }

    /** With its title, unless that stands in a cell of its own. */
    private int end(TextMention named) {
        boolean apart = named.titleFrom() >= named.to()
                && text.substring(named.to(), named.titleFrom()).indexOf('\t') >= 0;
        return apart ? named.to() : named.quoted() ? named.end() : Math.max(named.to(), endOfTitle(named));
    }

    /** A group or day in it was read with it, “…, a text of SG15”, “… (September 2025)”, and ends it before. */
    private int endOfTitle(TextMention named) {
        String title = text.substring(named.titleFrom(), named.titleTo());
        if (named.quoted() || title.indexOf('\t') >= 0) {
            return named.quoted() ? named.titleTo() : named.titleFrom();
        }
        int fact = Stream.concat(
                        groups.stream().map(GroupNames::from), days.stream().map(DateSpan::from))
                .filter(from -> from >= named.titleFrom() && from < named.titleTo())
                .min(Integer::compare)
                .map(from -> from - named.titleFrom())
                .orElse(0);
        int mark = Math.max(title.lastIndexOf(" (", fact), title.lastIndexOf(", ", fact));
        boolean told = mark > 0 && title.substring(mark, fact).chars().noneMatch(LineTyping::isOfName);
        return told ? named.titleFrom() + mark : named.titleTo();
    }

    private static boolean isOfName(int sign) {
        return Character.isUpperCase(sign) || Character.isDigit(sign) || sign == '.';
    }

    /** The words, where one of these stands that one instead. */
    private List<Token> joined(List<TextMention> texts, List<Token> words) {
        List<Token> marks = Stream.of(
                        marks(Kind.TEXT, texts, TextMention::from, this::end),
                        marks(Kind.TITLE, texts, TextMention::titleFrom, this::endOfTitle),
                        marks(Kind.DAY, days, DateSpan::from, DateSpan::to),
                        marks(Kind.GROUPS, groups, GroupNames::from, GroupNames::to))
                .flatMap(some -> some)
                .sorted(Comparator.comparingInt(Token::from))
                .toList();
        List<Token> joined = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (Token word : words) {
            for (; next < marks.size() && marks.get(next).from() < word.to(); next++) {
                Token mark = marks.get(next);
                if (mark.from() >= covered && (!word.is(Kind.TITLE) || mark.is(Kind.TEXT))) {
                    joined.add(mark);
                    covered = mark.to();
                }
            }
            if (word.to() > covered) {
                joined.add(word.from() >= covered ? word : rest(covered, word));
            }
            covered = Math.max(covered, word.to());
        }
        return joined;
    }

    private static <T> Stream<Token> marks(Kind kind, List<T> all, ToIntFunction<T> from, ToIntFunction<T> to) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> new Token(
                        kind, " ", Set.of(), at, "", from.applyAsInt(all.get(at)), to.applyAsInt(all.get(at))))
                .filter(mark -> mark.from() < mark.to());
    }

    /** “’s” behind a group. */
    private Token rest(int from, Token word) {
        return new Token(Kind.OTHER, text.substring(from, word.to()), Set.of(), 0, "", from, word.to());
    }
}
