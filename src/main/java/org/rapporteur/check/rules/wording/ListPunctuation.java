package org.rapporteur.check.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Items of one list that end differently. The house ends them in semicolons and the last in a full stop. */
final class ListPunctuation implements Rule {
    private static final Pattern AND = Pattern.compile(" (?:and|or)$");

    @Override
    public String name() {
        return "list-punctuation";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Set<Integer> hosts = new HashSet<>();
        subject.lines().forEach(line -> hosts.add(line.host()));
        return lists(subject.lines()).stream().flatMap(list -> check(list, hosts));
    }

    /** Items below the same line with nothing between them but what hangs below them. */
    private static List<List<Line>> lists(List<Line> lines) {
        List<List<Line>> lists = new ArrayList<>();
        Map<String, List<Line>> open = new HashMap<>();
        for (Line line : lines) {
            String level = line.host() + "/" + line.depth();
            if (line.kind() != Line.Kind.ITEM) {
                open.remove(level);
            } else {
                open.computeIfAbsent(level, none -> {
                            lists.add(new ArrayList<>());
                            return lists.get(lists.size() - 1);
                        })
                        .add(line);
            }
        }
        return lists;
    }

    private Stream<Finding> check(List<Line> list, Set<Integer> hosts) {
        Line last = list.get(list.size() - 1);
        Map<String, Line> endings = new LinkedHashMap<>();
        list.stream()
                .filter(line -> line != last && !hosts.contains(line.index()))
                .forEach(line -> endings.putIfAbsent(ending(line), line));
        List<Line> kinds = List.copyOf(endings.values());
        if (kinds.isEmpty()) {
            return Stream.empty();
        }
        if (kinds.size() > 1) {
            return Stream.of(finding(kinds.get(1), "uneven", kinds.get(0)));
        }
        if (hosts.contains(last.index()) || fits(ending(kinds.get(0)), ending(last))) {
            return Stream.empty();
        }
        return Stream.of(finding(last, "last", kinds.get(0)));
    }

    private static boolean fits(String others, String last) {
        return switch (others) {
            case ";", "," -> last.equals(".");
            default -> last.equals(others);
        };
    }

    private static String ending(Line line) {
        String text = line.text().strip();
        String whole = AND.matcher(text).replaceFirst("");
        String bare = whole.endsWith("\u201d") || whole.endsWith("\"") ? whole.substring(0, whole.length() - 1) : whole;
        char letter = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
        return ".;,:".indexOf(letter) < 0 ? "" : String.valueOf(letter);
    }

    private Finding finding(Line line, String variant, Line other) {
        String found = end(line);
        String expected = end(other);
        return finding(
                line,
                line.text().length() - found.length(),
                line.text().length(),
                variant,
                expected,
                found,
                found,
                expected);
    }

    /** The last words, by which the item is known. */
    private static String end(Line line) {
        int from = line.text().lastIndexOf(' ', Math.max(0, line.text().length() - 20));
        return line.printed().substring(Math.max(0, from)).strip();
    }
}
