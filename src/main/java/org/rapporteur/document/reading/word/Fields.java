package org.rapporteur.document.reading.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields as they open and close while text goes by: what they do is not printed, what came of it is. */
final class Fields {

    private static final Pattern ADDRESS = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]*)\"");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder withheld = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {
                // no such mark
            }
        }
    }

    void instruct(String words) {
        if (!open.isEmpty()) {
            open.element().instruction.append(words);
        }
    }

    /** Whether words at this place are printed; if not, they are kept until their field ends. */
    boolean prints(String words) {
        boolean prints = open.stream().allMatch(field -> field.result);
        if (!prints) {
            open.element().withheld.append(words);
        }
        return prints;
    }

    /** Where the words at this place lead by the innermost field that leads anywhere. */
    Optional<String> address() {
        return open.stream()
                .map(field -> address(field.instruction.toString()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> address(String instruction) {
        Matcher found = ADDRESS.matcher(instruction);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Words that were kept for fields which never end. */
    String withheld() {
        StringBuilder words = new StringBuilder();
        open.descendingIterator().forEachRemaining(field -> words.append(field.withheld));
        return words.toString();
    }
}
