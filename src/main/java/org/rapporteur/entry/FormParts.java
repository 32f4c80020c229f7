package org.rapporteur.entry;

import java.util.List;
import java.util.Set;
import org.rapporteur.entry.FormField.Option;
import org.rapporteur.entry.LineOrder.Line;
import org.rapporteur.entry.LineOrder.Way;

/**
 * The parts of a field as a form shows them, in place of its text.
 *
 * @param shape by which the form shows them: {@code rows}, {@code facets}, {@code picks}
 * @param text of which they are made
 */
record FormParts(String shape, String text, List<Row> rows, List<FacetPart> facets, Picks picks) {

    /** @param numbers of the rows with which something is wrong, from 0 */
    FormParts marking(Set<Integer> numbers) {
        return new FormParts(
                shape, text, rows.stream().map(row -> row.marked(numbers)).toList(), facets, picks);
    }

    /** Whether a row is added behind all others, as none says where else. */
    public boolean isAdding() {
        return rows.stream().noneMatch(row -> row.line().ways().contains(Way.ADD));
    }

    /**
     * A row.
     *
     * @param name what it is called of which nothing can be changed; empty for others
     * @param line as it can be moved
     * @param wrong whether it is told that something is wrong with it
     */
    record Row(String name, Line line, List<Cell> cells, boolean blank, boolean wrong) {

        private Row marked(Set<Integer> numbers) {
            return new Row(name, line, cells, blank, !blank && numbers.contains(line.number()));
        }

        public int number() {
            return line.number();
        }
    }

    /**
     * A cell.
     *
     * @param shape of its column
     * @param name as it is sent
     * @param none what it is called that none of the options is chosen
     */
    record Cell(String shape, String name, String id, String label, String text, String none, List<Option> options) {}

    /** One way to narrow a selection; its values are sent under the name. */
    record FacetPart(String name, String label, List<Option> options) {

        public long chosen() {
            return options.stream().filter(Option::chosen).count();
        }
    }

    /**
     * Records to choose.
     *
     * @param chosen in their order, as they can be moved
     * @param found those that the words find and that are not chosen
     * @param more how many more they find
     * @param words by which they were looked for
     */
    record Picks(List<Line> chosen, List<Option> found, int more, String words) {

        static final Picks NONE = new Picks(List.of(), List.of(), 0, "");
    }
}
