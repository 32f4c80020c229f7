package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;

/** The texts of the lists of a report, for sentences next to a list that speak of them without naming any. */
record ListedTexts(List<Line> lines, Map<Integer, List<ToldText>> named) {
    /** In letters; what stands before the text an item is about is its number. */
    private static final int LABEL = 14;

    static ListedTexts of(Subject subject) {
        return subject.once(ListedTexts.class, ListedTexts::read);
    }

    private static ListedTexts read(Subject subject) {
        return new ListedTexts(
                subject.lines(),
                ToldText.all(subject)
                        .collect(
                                Collectors.groupingBy(told -> told.text().line().index())));
    }

    /** What each line of the list right above is about, empty if the line is below none or one of them is unknown. */
    List<ToldText> above(Line line) {
        List<ToldText> found = new ArrayList<>();
        for (int at = line.index() - 1; at >= 0 && isListed(at); at--) {
            found.add(0, named.getOrDefault(at, List.of()).get(0));
        }
        return known(found);
    }

    /** The same of the list right below. */
    List<ToldText> below(Line line) {
        List<ToldText> found = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size() && isListed(at); at++) {
            found.addAll(named.getOrDefault(at, List.of()));
        }
        return known(found);
    }

    /** Those that no statement calls approved and the catalogue knows. */
    List<ToldText> untold() {
        return all().stream().filter(told -> !told.tellsApproval()).toList();
    }

    /** The same of the items, rows and lines that begin with a text, under a line. */
    List<ToldText> under(Line line) {
        List<ToldText> under = new ArrayList<>();
        for (int at = line.index() + 1; at < lines.size(); at++) {
            List<ToldText> here = named.getOrDefault(at, List.of()).stream()
                    .filter(told -> !told.tellsApproval() && !told.editions().isEmpty())
                    .toList();
            boolean plain =
                    lines.get(at).kind() == Line.Kind.PARAGRAPH || lines.get(at).kind() == Line.Kind.HEADING;
            if (plain && (here.isEmpty() || here.get(0).text().from() > 0)) {
                break;
            }
            under.addAll(here);
        }
        return under;
    }

    /** Every text that the catalogue knows. */
    List<ToldText> all() {
        return named.values().stream()
                .flatMap(List::stream)
                .filter(told -> !told.editions().isEmpty())
                .toList();
    }

    /** Of all, known or not. */
    int count() {
        return named.values().stream().mapToInt(List::size).sum();
    }

    boolean isNamedIn(Line line) {
        return named.containsKey(line.index());
    }

    private boolean isListed(int at) {
        return named.containsKey(at) && named.get(at).get(0).text().from() < LABEL;
    }

    private static List<ToldText> known(List<ToldText> texts) {
        return texts.stream().anyMatch(told -> told.editions().isEmpty()) ? List.of() : texts;
    }
}
