package org.rapporteur.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Rule;
import org.rapporteur.rule.Severity;
import org.rapporteur.rule.Subject;
import org.rapporteur.sentence.Line;

/** Items of one list that end differently. The house ends them in semicolons and the last in a full stop. */
final class ListPunctuation implements Rule {
    private static final Pattern AND = Pattern.compile("[;,]? (?:and|or)$");

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
            if (line.kind() != Line.Kind.ITEM) open.remove(level);
            else
                open.computeIfAbsent(level, none -> {
                            lists.add(new ArrayList<>());
                            return lists.get(lists.size() - 1);
                        })
                        .add(line);
        }
        return lists;
    }

    private Stream<Finding> check(List<Line> list, Set<Integer> hosts) {
        List<Line> plain =
                list.stream().filter(line -> !hosts.contains(line.index())).toList();
        if (plain.size() < 2) return Stream.empty();
        Line last = list.get(list.size() - 1);
        Map<String, Line> endings = new LinkedHashMap<>();
        plain.stream().filter(line -> line != last).forEach(line -> endings.putIfAbsent(ending(line), line));
        if (endings.size() > 1) return Stream.of(finding(second(endings), "uneven", first(endings)));
        if (hosts.contains(last.index()) || fits(first(endings), ending(last))) return Stream.empty();
        return Stream.of(finding(last, "last", first(endings)));
    }

    private static Line second(Map<String, Line> endings) {
        return endings.values().stream().skip(1).findFirst().orElseThrow();
    }

    private static String first(Map<String, Line> endings) {
        return endings.keySet().iterator().next();
    }

    private static boolean fits(String others, String last) {
        return switch (others) {
            case ";", "," -> last.equals(".");
            default -> last.equals(others);
        };
    }

    private static String ending(Line line) {
        String text = line.text().strip();
        String whole = AND.matcher(text).find() ? ";" : text;
        String bare = whole.endsWith("\u201d") || whole.endsWith("\"") ? whole.substring(0, whole.length() - 1) : whole;
        char letter = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
        return ".;,:".indexOf(letter) < 0 ? "" : String.valueOf(letter);
    }

    private Finding finding(Line line, String variant, String expected) {
        int from =
                Math.max(0, line.text().lastIndexOf(' ', Math.max(0, line.text().length() - 20)));
        return finding(
                line,
                from,
                line.text().length(),
                variant,
                expected,
                ending(line),
                named(ending(line)),
                named(expected));
    }

    private String named(String ending) {
        return ending.isEmpty() ? "no mark" : "“" + ending + "”";
    }
}
