package org.rapporteur.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the words of controls while the body goes by. People wrap, split and join controls as they edit, so a control
 * may stand around paragraphs or inside one; words belong to the innermost control that has a tag.
 */
final class ControlReader {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Moved away, deleted, or a second telling for older programs. */
    private static final Set<String> UNSAID = Set.of("del", "moveFrom", "Fallback");

    private static final class Control {
        private @Nullable List<String> texts;
        private boolean placeholder;
        private boolean writing;
    }

    private final Map<String, List<String>> texts;
    private final Deque<Control> controls = new ArrayDeque<>();
    private int unsaid;
    private boolean words;

    ControlReader(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    Map<String, List<String>> texts() {
        texts.values().forEach(lines -> lines.removeIf(String::isBlank));
        return texts;
    }

    void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String value = xml.getAttributeValue(W, "val");
        unsaid += UNSAID.contains(name) ? 1 : 0;
        switch (name) {
            case "sdt" -> controls.push(new Control());
            case "tag" -> tag(value);
            case "showingPlcHdr" -> placeholder();
            case "p" -> controls.forEach(control -> control.writing = false);
            case "t" -> words = true;
            case "tab" -> say(value == null ? "\t" : "");
            case "br", "cr" -> say("\n");
            case "noBreakHyphen" -> say("\u2011");
            default -> words = false;
        }
    }

    void end(String name) {
        unsaid -= UNSAID.contains(name) ? 1 : 0;
        words = false;
        if (name.equals("sdt")) {
            controls.pop();
        }
    }

    void characters(String text) {
        if (words) {
            say(text);
        }
    }

    private void tag(@Nullable String tag) {
        if (tag != null && !controls.isEmpty()) {
            controls.element().texts = texts.computeIfAbsent(tag, first -> new ArrayList<>());
        }
    }

    private void placeholder() {
        if (!controls.isEmpty()) {
            controls.element().placeholder = true;
        }
    }

    private void say(String text) {
        boolean said = unsaid == 0 && controls.stream().noneMatch(control -> control.placeholder);
        if (said) {
            controls.stream()
                    .filter(control -> control.texts != null)
                    .findFirst()
                    .ifPresent(owner -> say(owner, text));
        }
    }

    private static void say(Control owner, String text) {
        List<String> lines = owner.texts;
        if (lines != null) {
            int last = lines.size() - 1;
            if (owner.writing) {
                lines.set(last, lines.get(last) + text);
            } else {
                lines.add(text);
            }
            owner.writing = true;
        }
    }
}
