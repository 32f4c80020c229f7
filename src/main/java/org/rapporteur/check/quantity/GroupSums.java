package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;

/**
 * Numbers of several groups together, “Study Groups 11, 13 and 17 approved 14 Recommendations”, and of each of them in the
 * sentences that follow.
 */
final class GroupSums {
    /** In how many lines behind the sum each is told. */
    private static final int FAR = 60;

    private static final int MOST = 20;

    private final List<SentenceTokens> sayings;
    private final List<Reckoning> found = new ArrayList<>();

    private GroupSums(List<SentenceTokens> sayings) {
        this.sayings = sayings;
    }

    static List<Reckoning> in(ReportText report) {
        GroupSums sums = new GroupSums(report.sentences().toList());
        for (int at = 0; at < sums.sayings.size(); at++) {
            sums.read(at);
        }
        return sums.found;
    }

    private void read(int place) {
        SentenceTokens saying = sayings.get(place);
        Token whole = first(saying);
        Set<String> groups = whole == null ? Set.of() : groups(saying, whole);
        if (whole == null
                || groups.size() < 2
                || groups.size() > MOST
                || whole.noun().isEmpty()
                || whole.is(Sense.EACH)) {
            return;
        }
        Map<String, Token> parts = new HashMap<>();
        for (int at = place + 1; at < sayings.size() && isBehind(saying, sayings.get(at)); at++) {
            if (hasMore(sayings.get(at), whole) || !add(sayings.get(at), saying, whole, groups, parts)) {
                return;
            }
        }
        double sum = parts.values().stream().mapToDouble(Token::value).sum();
        if (parts.size() == groups.size()) {
            boolean sure = OneKind.isNear(whole, sum) && !whole.is(Sense.ROUGHLY);
            found.add(saying.reckoning(Reckoning.Kind.PARTS, whole, sum, sure));
        }
    }

    /** In its section. */
    private static boolean isBehind(SentenceTokens saying, SentenceTokens next) {
        return next.line().index() <= saying.line().index() + FAR
                && next.line().place().section().equals(saying.line().place().section());
    }

    /** “A further three were approved” adds to what was told of a group. */
    private static boolean hasMore(SentenceTokens saying, Token whole) {
        return saying.counts().stream()
                .anyMatch(count -> count.is(Sense.FURTHER) && OneKind.isSame(count.noun(), whole.noun()));
    }

    /** False where nobody can say what the groups did: one is told twice, or several together again. */
    private static boolean add(
            SentenceTokens saying, SentenceTokens sum, Token whole, Set<String> groups, Map<String, Token> parts) {
        Token count = first(saying);
        Set<String> own = groups(saying, count);
        boolean same = count == null || count.noun().isEmpty() || OneKind.isSame(count.noun(), whole.noun());
        String verb = verb(sum, whole);
        boolean told = saying.tokens().stream().anyMatch(token -> token.text().equals(verb));
        if (own.isEmpty() || !told) {
            return true;
        }
        if (count == null || !same || !verb(saying, count).equals(verb)) {
            return false;
        }
        return own.size() == 1
                && groups.containsAll(own)
                && parts.put(own.iterator().next(), count) == null;
    }

    /** The word before the number: “approved”. */
    private static String verb(SentenceTokens saying, Token count) {
        int at = saying.tokens().indexOf(count);
        return at == 0 ? "" : saying.at(at - 1).text();
    }

    /** The first number of a sentence, not one of a part of others. */
    private static @Nullable Token first(SentenceTokens saying) {
        List<Token> counts = saying.counts();
        Token first = counts.isEmpty() ? null : counts.get(0);
        int behind = first == null ? 0 : saying.tokens().indexOf(first) + 1;
        boolean several = saying.has(Sense.AND, behind, behind + 2)
                && saying.tokens().subList(behind, Math.min(saying.size(), behind + 3)).stream()
                        .anyMatch(token -> token.is(Kind.QUANTITY));
        return first == null || several || first.isAny(Sense.DEFINITE, Sense.ROUGHLY) ? null : first;
    }

    /** The numbers of the groups with which a sentence begins, “Study Groups 11 and 13”, “SG11 and SG13”. */
    private static Set<String> groups(SentenceTokens saying, @Nullable Token count) {
        Set<String> groups = new LinkedHashSet<>();
        for (Token token : saying.tokens()) {
            if (token == count || token.isAny(Sense.BE, Sense.RELATIVE)) {
                break;
            }
            if (token.is(Kind.NAMES)) {
                Arrays.stream(token.text().split("[\\s,]+"))
                        .filter(word -> word.chars().anyMatch(Character::isDigit))
                        .map(word -> word.replaceFirst("^\\p{L}+", ""))
                        .forEach(groups::add);
            }
        }
        return groups;
    }
}
