package org.rapporteur.check.rules.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.language.TextMention;
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

    /** The same of one of them. */
    int placeOf(TextMention text) {
        int at = texts.indexOf(text);
        return at < 0 ? -1 : placesOfTexts()[at];
    }

    /** The tokens from one place of the line to another. */
    List<Token> between(int from, int to) {
        return tokens.stream()
                .filter(token -> token.from() >= from && token.to() <= to)
                .toList();
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
