package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.terms.Sector;

/**
 * A line as tokens, of which each text, each day and each name of groups is one.
 *
 * @param words as they stand
 * @param tokens those of kind {@link Kind#TEXT}, {@link Kind#DAY} and {@link Kind#GROUPS} have their place in the lists
 *     below as value
 */
record TypedLine(
        Line line,
        List<Token> words,
        List<Token> tokens,
        List<TextMention> texts,
        List<DateSpan> days,
        List<GroupNames> groups) {
    /** Of days without one; a leap year. */
    private static final int NO_YEAR = 2000;

    /** @param words the line as tokens; of a line without end none are kept */
    static TypedLine of(Line line, List<TextMention> texts, List<Token> words) {
        if (line.text().length() > Statements.LONGEST_LINE) {
            return new TypedLine(line, List.of(), List.of(), texts, List.of(), List.of());
        }
        List<GroupNames> groups = Groups.in(line.text());
        boolean named = words.stream().anyMatch(word -> word.is(Sense.MONTH));
        List<DateSpan> days = (named ? Dates.all(line.text(), NO_YEAR) : Dates.in(line.text()))
                .stream().flatMap(day -> behindGroup(line.text(), day, groups)).toList();
        List<Token> marks = Stream.of(
                        marks(Kind.TEXT, texts, TextMention::from, TypedLine::end),
                        marks(Kind.TITLE, texts, TextMention::titleFrom, TypedLine::endOfTitle),
                        marks(Kind.DAY, days, DateSpan::from, DateSpan::to),
                        marks(Kind.GROUPS, groups, GroupNames::from, GroupNames::to))
                .flatMap(some -> some)
                .sorted(Comparator.comparingInt(Token::from))
                .toList();
        return new TypedLine(line, words, joined(line.text(), marks, words), texts, days, groups);
    }

    /** “SG16, 26 April 2024” is one day, not the 16th and the 26th. */
    private static Stream<DateSpan> behindGroup(String text, DateSpan day, List<GroupNames> groups) {
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

    /** With its title, unless that stands in a cell of its own; a bracket at its end that tells something is none of it. */
    private static int end(TextMention text) {
        boolean apart = text.titleFrom() >= text.to() && isApart(text);
        return apart ? text.to() : text.quoted() ? text.end() : Math.max(text.to(), endOfTitle(text));
    }

    private static boolean isApart(TextMention text) {
        return text.line().text().substring(text.to(), text.titleFrom()).indexOf('\t') >= 0;
    }

    /** A group or day in it was read with it, “…, a text of SG15”, “… (September 2025)”, and ends it before. */
    private static int endOfTitle(TextMention text) {
        String line = text.line().text();
        String title = line.substring(text.titleFrom(), text.titleTo());
        if (text.quoted() || title.indexOf('\t') >= 0) {
            return text.quoted() ? text.titleTo() : text.titleFrom();
        }
        int fact = Stream.concat(
                        Groups.in(title).stream().map(GroupNames::from),
                        Dates.in(title).stream().map(DateSpan::from))
                .min(Integer::compare)
                .orElse(0);
        int mark = Math.max(title.lastIndexOf(" (", fact), title.lastIndexOf(", ", fact));
        boolean told = mark > 0 && title.substring(mark, fact).chars().noneMatch(TypedLine::isOfName);
        return told ? text.titleFrom() + mark : text.titleTo();
    }

    private static boolean isOfName(int sign) {
        return Character.isUpperCase(sign) || Character.isDigit(sign) || sign == '.';
    }

    private static <T> Stream<Token> marks(Kind kind, List<T> all, ToIntFunction<T> from, ToIntFunction<T> to) {
        return IntStream.range(0, all.size())
                .filter(at -> from.applyAsInt(all.get(at)) < to.applyAsInt(all.get(at)))
                .mapToObj(at -> new Token(
                        kind, " ", Set.of(), at, "", from.applyAsInt(all.get(at)), to.applyAsInt(all.get(at))));
    }

    /** The words, where a mark stands the mark instead. */
    private static List<Token> joined(String text, List<Token> marks, List<Token> words) {
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
            if (word.from() >= covered) {
                joined.add(word);
            } else if (word.to() > covered) {
                joined.add(rest(text, covered, word));
            }
            covered = Math.max(covered, word.to());
        }
        return joined;
    }

    /** “’s” behind a group. */
    private static Token rest(String text, int from, Token word) {
        return new Token(Kind.OTHER, text.substring(from, word.to()), Set.of(), 0, "", from, word.to());
    }

    /** Of each of its texts the place among the tokens, or -1. */
    int[] placesOfTexts() {
        int[] places = new int[texts.size()];
        Arrays.fill(places, -1);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is(Kind.TEXT)) {
                places[tokens.get(at).whole()] = at;
            }
        }
        return places;
    }

    TextMention text(Token token) {
        return texts.get(token.whole());
    }

    DateSpan day(Token token) {
        return days.get(token.whole());
    }

    /** The acronym of the one study group of ITU-T that is named there; empty if others are or several. */
    Optional<String> group(Token token) {
        return Stream.of(groups.get(token.whole()))
                .filter(name -> name.groups().size() == 1)
                .map(name -> name.groups().get(0))
                .filter(code -> code.sector() == Sector.T)
                .map(code -> code.acronym())
                .findFirst();
    }

    /** What is in the bracket in which the line ends, else behind its last comma; nothing where it has neither. */
    List<Token> ending() {
        int end = tokens.size();
        while (end > 0 && FactPhrases.isEnd(tokens.get(end - 1))) {
            end--;
        }
        boolean bracket = end > 0 && tokens.get(end - 1).is(Kind.CLOSE);
        Kind begins = bracket ? Kind.OPEN : Kind.COMMA;
        int last = bracket ? end - 1 : end;
        int from = last;
        while (from > 0 && !tokens.get(from - 1).is(begins)) {
            from--;
        }
        return from == 0 ? List.of() : tokens.subList(from, last);
    }

    /** Where the sentence or its part begins in which a token stands. */
    int beginOfSentence(int place) {
        int begin = place;
        while (begin > 0 && !endsPart(tokens.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    int endOfSentence(int place) {
        int end = place;
        while (end < tokens.size() && !endsPart(tokens.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean endsPart(Token token) {
        return token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.is(Kind.COLON);
    }

    /** Whether a mark stands at its end that ends a sentence or leads on. */
    boolean isSentence() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && (last.is(Kind.STOP) || last.is(Kind.COLON) || last.is(Kind.SEMICOLON));
    }

    boolean tellsApproval() {
        return IntStream.range(0, tokens.size()).anyMatch(at -> FactPhrases.APPROVES.at(tokens, at) != null);
    }

    /** The day or month that these are and nothing else: “06.11.2025 (agreed)”. */
    Optional<DateSpan> onlyDay(List<Token> cell) {
        return !FactPhrases.isFact(cell)
                ? Optional.empty()
                : cell.stream()
                        .filter(token -> token.is(Kind.DAY))
                        .limit(1)
                        .map(this::day)
                        .filter(span -> isShort(span) && span.precision() != Precision.YEAR)
                        .findFirst();
    }

    /** Those told with their year. */
    List<DateSpan> datedDays() {
        return days.stream().filter(day -> isDated(line, day)).toList();
    }

    static boolean isDated(Line line, DateSpan span) {
        return line.text()
                        .substring(span.from(), span.to())
                        .chars()
                        .filter(Character::isDigit)
                        .count()
                >= 4;
    }

    /** One day or one month. */
    static boolean isShort(DateSpan span) {
        boolean day = span.first().equals(span.last());
        boolean month = span.first().getDayOfMonth() == 1
                && span.last().equals(span.first().plusMonths(1).minusDays(1));
        return day || month;
    }

    /** Items of one list have it in common; other lines have it alone. */
    String list() {
        return line.kind() == Line.Kind.ITEM ? "item " + line.host() + " " + line.depth() : "line " + line.index();
    }

    /** From the end of the sentence before the one place to the end of that of the other. */
    List<Token> sentence(int from, int to) {
        int begin = 0;
        int end = tokens.size();
        for (int at = tokens.size() - 1; at >= 0; at--) {
            boolean stop = tokens.get(at).is(Kind.STOP);
            end = stop && tokens.get(at).from() >= to ? at : end;
            begin = stop && begin == 0 && tokens.get(at).from() < from ? at : begin;
        }
        return tokens.subList(begin, end);
    }
}
