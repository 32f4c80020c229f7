package org.rapporteur.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attoparser.AbstractMarkupHandler;

/** Collects what a template may not hold: words, styles and scripts of its own. */
final class BareText extends AbstractMarkupHandler {

    private static final Set<String> WORDS = Set.of("title", "alt", "placeholder", "aria-label", "value", "summary");

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        String text = new String(buffer, offset, len);
        if (!text.isBlank()) {
            found.add(line + ": " + text.strip());
        }
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLen,
            int nameLine,
            int nameCol,
            int operatorOffset,
            int operatorLen,
            int operatorLine,
            int operatorCol,
            int valueContentOffset,
            int valueContentLen,
            int valueOuterOffset,
            int valueOuterLen,
            int valueLine,
            int valueCol) {
        String name = new String(buffer, nameOffset, nameLen);
        boolean code = name.equals("style") || name.matches("(th:)?on\\w+|hx-on.*|th:style");
        if (code || (WORDS.contains(name) && valueContentLen > 0)) {
            found.add(nameLine + ": " + name);
        }
    }
}
