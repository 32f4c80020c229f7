package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Numbers told as known, “the 26 fellowships”, “ten of the 12 Recommendations”, “all 38 schools”: where the report gives
 * this number nowhere and of the same things another one, one of both is wrong.
 */
final class ToldAgain {
    /** Of more things than these nobody adds up any two. */
    private static final int MOST = 40;
    /** In lines. */
    private static final int FAR = 8;
    /** So small a number stands in every report for many things. */
    private static final int SMALL = 12;
    /** Figures of smaller ones change their places by chance. */
    private static final int LARGE = 100;
    /** Smaller numbers of one thing stand for many others. */
    private static final int LEAST = 3;

    /** A number as it stands in the report. */
    private record Told(SentenceTokens saying, Token token, boolean known) {

        double value() {
            return token.value();
        }

        /** Singular and plural alike. */
        String stem() {
            String noun = token.noun();
            return noun.endsWith("ies")
                    ? noun.substring(0, noun.length() - 3) + "y"
                    : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        }

        Reckoning against(double other) {
            return saying.reckoning(Reckoning.Kind.AGAIN, token, other, true);
        }
    }

    private final List<Told> told = new ArrayList<>();
    /** How long the lists and tables are. */
    private final Set<Double> lengths = new HashSet<>();
    /** In which lines a number stands, whatever it counts. */
    private final Map<Double, TreeSet<Integer>> given = new HashMap<>();

    private ToldAgain(ReportText report) {
        report.lines().forEach(line -> report.sentences(line).forEach(this::read));
        lists(report);
    }

    static List<Reckoning> in(ReportText report) {
        ToldAgain again = new ToldAgain(report);
        Map<String, List<Told>> byNoun = again.told.stream()
                .filter(one -> !one.token().noun().isEmpty())
                .collect(Collectors.groupingBy(Told::stem));
        Stream<Reckoning> known = again.told.stream()
                .filter(Told::known)
                .flatMap(one -> again.check(one, byNoun.getOrDefault(one.stem(), List.of())));
        return Stream.concat(again.swapped(byNoun), known).toList();
    }

    /** “214 terminals” and elsewhere “241 terminals”: two figures that changed their places, where each is told of nothing else. */
    private Stream<Reckoning> swapped(Map<String, List<Told>> byNoun) {
        return byNoun.values().stream()
                .filter(same -> same.size() > 1 && same.size() < MOST)
                .flatMap(same -> same.stream()
                        .filter(one -> one.value() >= LARGE && one.value() % LARGE > 0 && isOnce(one))
                        .flatMap(one -> swapped(one, same)));
    }

    private static Stream<Reckoning> swapped(Told one, List<Told> same) {
        return same.stream()
                .filter(other -> one.saying().line() != other.saying().line())
                .filter(other -> OneKind.isSwapped(one.value(), other.value()) && !isReckoned(one.value(), same))
                .limit(1)
                .map(other -> one.against(other.value()));
    }

    private boolean isOnce(Told one) {
        return given.getOrDefault(one.value(), new TreeSet<>()).size() == 1;
    }

    private void read(SentenceTokens saying) {
        for (int at = 0; at < saying.size(); at++) {
            Token token = saying.at(at);
            boolean number = token.isAny(Kind.QUANTITY, Kind.NAMES, Kind.DAY, Kind.MEASURE);
            if (number) {
                given.computeIfAbsent(token.value(), value -> new TreeSet<>())
                        .add(saying.line().index());
            }
            if (token.isCount() && !token.is(Sense.SCALE)) {
                told.add(new Told(saying, token, isKnown(saying, at)));
            }
        }
    }

    /** Behind “the”, “these”, “all”; “the other”, “the first” and “the last” are some of them. */
    private static boolean isKnown(SentenceTokens saying, int at) {
        Token token = saying.at(at);
        boolean all = saying.is(at - 1, Sense.ALL) && !saying.is(at - 1, Sense.TOTAL);
        return (token.is(Sense.DEFINITE) || all || saying.is(at - 1, Sense.OF_THEM))
                && !saying.is(at - 1, Sense.REST)
                && token.value() >= LEAST
                && isPlain(token)
                && !token.isAny(Sense.ROUGHLY, Sense.FURTHER)
                && !saying.isAny(at + 1, Sense.RELATIVE, Sense.PREPOSITION);
    }

    /** A number and a noun alone: adjectives tell some from others. */
    static boolean isPlain(Token token) {
        return !token.noun().isEmpty() && token.text().split(" ").length == 2;
    }

    /** Lists and tables of so many say a number, too. */
    private void lists(ReportText report) {
        Map<Integer, Integer> hanging = new HashMap<>();
        for (Line line : report.lines()) {
            if (line.kind() != Line.Kind.PARAGRAPH && line.kind() != Line.Kind.HEADING) {
                hanging.merge(line.host(), 1, Integer::sum);
            }
        }
        hanging.values().forEach(length -> lengths.add((double) length));
        report.tables().forEach(grid -> lengths.add((double) grid.height()));
    }

    private Stream<Reckoning> check(Told known, List<Told> same) {
        double value = known.value();
        List<Double> others = same.stream()
                .map(Told::value)
                .filter(one -> one != value)
                .distinct()
                .toList();
        boolean single = others.size() == 1
                && !isGiven(known)
                && same.stream().filter(one -> one.value() == value).count() == 1;
        if (!single || isReckoned(value, same)) {
            return Stream.empty();
        }
        double other = others.get(0);
        boolean exact = same.stream().noneMatch(one -> one.token().is(Sense.ROUGHLY));
        boolean near =
                Math.abs(other - value) <= Math.max(other < 8 ? 1 : 2, 0.12 * other) || OneKind.isSwapped(value, other);
        boolean introduced = same.stream().anyMatch(one -> one.value() == other && isPlain(one.token()));
        return near && exact && introduced ? Stream.of(known.against(other)) : Stream.empty();
    }

    /** Whether something else of this number is told: far away only by a list or a large number. */
    private boolean isGiven(Told known) {
        double value = known.value();
        int line = known.saying().line().index();
        TreeSet<Integer> places = given.getOrDefault(value, new TreeSet<>());
        boolean near = !places.subSet(line - FAR, line).isEmpty()
                || !places.subSet(line + 1, line + 3).isEmpty();
        boolean here =
                known.saying().tokens().stream().anyMatch(token -> token != known.token() && token.value() == value);
        return near || here || lengths.contains(value) || value > SMALL && places.size() > 1;
    }

    /** Whether two numbers of such things come to it. */
    private static boolean isReckoned(double value, List<Told> same) {
        Set<Double> values = new HashSet<>();
        same.stream().limit(MOST).forEach(one -> values.add(one.value()));
        return values.stream()
                .anyMatch(one -> values.contains(value - one) || value != one && values.contains(one - value));
    }
}
