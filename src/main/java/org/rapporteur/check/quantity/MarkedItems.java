package org.rapporteur.check.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.grammar.Sense;
import org.rapporteur.check.grammar.Token;
import org.rapporteur.check.grammar.Token.Kind;
import org.rapporteur.check.language.Line;

/**
 * Numbers of items of a kind, where each item says its kind between commas or in a bracket: “Eleven follow AAP, three TAP”
 * below items such as “Q.hijack [N] Detecting attacks, AAP, 10/2025”.
 */
final class MarkedItems {
    /** So few items show no rule. */
    private static final int FEWEST = 4;
    /** A wrong number is wrong by one or two. */
    private static final int NEAR = 2;
    /** How many words may stand between a number and the word of its kind. */
    private static final int REACH = 4;

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_FIELD = 30;
    private static final Pattern FIELD =
            Pattern.compile("\\[([^\\]]{1,30})\\]|\\(([^)]{1,30})\\)|[,;\\t]([^,;()\\[\\]\\t]{1,40})(?=[,;.\\t]|$)");
    private static final Pattern LEGEND = Pattern.compile("\\[(\\p{L}{1,4})\\] (?:= ?|– )?(\\p{Ll}+)");

    /** In which lines a field stands. */
    private final Map<String, Set<Integer>> lines = new HashMap<>();
    /** “new” for “[N]”. */
    private final Map<String, String> legend = new HashMap<>();

    private final List<Reckoning> found = new ArrayList<>();

    private MarkedItems() {}

    static List<Reckoning> in(ReportText report) {
        MarkedItems items = new MarkedItems();
        report.lines().forEach(items::mark);
        report.sentences().forEach(items::read);
        return items.found;
    }

    private void mark(Line line) {
        if (line.text().length() > LONGEST_LINE || ReportText.isRow(line) || line.kind() == Line.Kind.HEADING) {
            return;
        }
        List<String[]> words = LEGEND.matcher(line.text())
                .results()
                .map(found -> new String[] {found.group(2), found.group(1).toLowerCase(Locale.ROOT)})
                .toList();
        if (words.size() > 1 && words.stream().map(word -> word[1]).distinct().count() == words.size()) {
            words.forEach(word -> legend.put(word[0], word[1]));
        } else {
            FIELD.matcher(line.text())
                    .results()
                    .flatMap(found -> Stream.of(1, 2, 3).map(found::group))
                    .filter(field -> field != null && field.length() <= LONGEST_FIELD)
                    .flatMap(field -> names(field.strip()).stream())
                    .forEach(name -> lines.computeIfAbsent(name, asked -> new TreeSet<>())
                            .add(line.index()));
        }
    }

    private static Set<String> names(String field) {
        Set<String> names = new LinkedHashSet<>();
        OneForm.of(field).stream()
                .limit(1)
                .filter(name -> name.indexOf(' ') > 0)
                .forEach(names::add);
        names.add(field.toLowerCase(Locale.ROOT));
        return names;
    }

    private void read(SentenceTokens saying) {
        List<Token> counts = saying.counts();
        if (counts.size() < 2 || saying.has(Sense.ROUGHLY, Sense.PARTLY)) {
            return;
        }
        List<@Nullable String> kinds =
                counts.stream().map(count -> kind(saying, count)).toList();
        if (kinds.contains(null) || kinds.stream().distinct().count() < kinds.size()) {
            return;
        }
        List<Set<Integer>> marked =
                kinds.stream().map(kind -> itemsOf(kind, saying.line())).toList();
        Set<Integer> all = new TreeSet<>();
        marked.forEach(all::addAll);
        int each = marked.stream().mapToInt(Set::size).sum();
        long right = IntStream.range(0, counts.size())
                .filter(at -> counts.get(at).value() == marked.get(at).size())
                .count();
        boolean whole = OneKind.sum(counts) == all.size() || right == counts.size() - 1;
        boolean apart = all.size() == each && all.size() >= FEWEST;
        if (apart && whole) {
            for (int at = 0; at < counts.size(); at++) {
                int shown = marked.get(at).size();
                boolean near = Math.abs(counts.get(at).value() - shown) <= NEAR;
                found.add(saying.reckoning(Reckoning.Kind.ROWS, counts.get(at), shown, near));
            }
        }
    }

    /** Without the line that tells of them. */
    private Set<Integer> itemsOf(String kind, Line line) {
        Set<Integer> items = new TreeSet<>(lines.getOrDefault(kind, Set.of()));
        items.remove(line.index());
        return items;
    }

    /** The field that stands right behind the number, else right before it; null if nothing says it. */
    private @Nullable String kind(SentenceTokens saying, Token count) {
        int at = saying.tokens().indexOf(count);
        int to = at + 1;
        while (to < saying.size() && to - at <= REACH && isOfClause(saying, to)) {
            to++;
        }
        int from = saying.isAny(at - 1, Kind.COMMA, Kind.COLON) ? at - 1 : at;
        int begin = from;
        while (begin > 0 && from - begin < REACH && isOfClause(saying, begin - 1)) {
            begin--;
        }
        String behind = field(saying, at + 1, to);
        return behind != null || to > at + 1 ? behind : field(saying, begin, from);
    }

    private @Nullable String field(SentenceTokens saying, int from, int to) {
        if (from >= to) {
            return null;
        }
        String text = saying.line()
                .text()
                .substring(saying.at(from).from(), saying.at(to - 1).to());
        return Stream.concat(
                        OneForm.of(text).stream().limit(1).filter(name -> name.indexOf(' ') > 0),
                        saying.tokens().subList(from, to).stream()
                                .map(token -> token.text().toLowerCase(Locale.ROOT))
                                .map(this::marked))
                .filter(lines::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** “n” for “new”, “r” for “revisions”. */
    private String marked(String word) {
        return legend.keySet().stream()
                .filter(told -> OneKind.isSame(told, word))
                .map(legend::get)
                .findFirst()
                .orElse(word);
    }

    private static boolean isOfClause(SentenceTokens saying, int at) {
        return saying.is(at, Kind.WORD) && !saying.is(at, Sense.AND) || saying.isAny(at, Kind.CODE, Kind.DAY);
    }
}
