package org.rapporteur.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Sheet;

/** Lines of a field that can be moved by buttons. */
public interface LineOrder {

    /** What can be done to a line: in and out of the line above, a new line behind it, away. */
    enum Way {
        UP,
        DOWN,
        IN,
        OUT,
        ADD,
        REMOVE
    }

    LineOrder NONE = new LineOrder() {

        @Override
        public List<Line> lines(String field, Sheet sheet) {
            return List.of();
        }

        @Override
        public @Nullable Moved move(Sheet sheet, String field, int line, Way way) {
            return null;
        }
    };

    /** The lines of a field as they can be moved; none where their order is only typed. */
    List<Line> lines(String field, Sheet sheet);

    /**
     * The sheet with a line moved one place, with all that belongs to it; null where it cannot go there.
     *
     * @param line from 0
     */
    @Nullable
    Moved move(Sheet sheet, String field, int line, Way way);

    /**
     * A line that can be moved.
     *
     * @param text the whole line
     * @param name what people call it
     * @param level from 0 for the outermost
     * @param ways it can go
     */
    record Line(int number, String text, String name, int level, Set<Way> ways) {

        /** The ways by name, as templates ask for them. */
        public Set<String> names() {
            return ways.stream().map(Way::name).collect(Collectors.toSet());
        }

        /** Those that leave it among its lines. */
        public Set<String> sideways() {
            Set<String> names = names();
            names.retainAll(Set.of(Way.UP.name(), Way.DOWN.name()));
            return names;
        }
    }

    /** @param line where it is now, from 0 */
    record Moved(Sheet sheet, int line) {}
}
