package org.rapporteur.terms.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A sentence pattern of the bundle: words with slots in braces. */
public final class Pattern {

    private record Part(String text, boolean isSlot) {}

    private final List<Part> parts;

    private Pattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Pattern valueOf(String pattern) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            parts.add(new Part(pattern.substring(at, open), false));
            parts.add(new Part(pattern.substring(open + 1, close), true));
            at = close + 1;
        }
        parts.add(new Part(pattern.substring(at), false));
        return new Pattern(parts.stream().filter(part -> !part.text().isEmpty()).toList());
    }

    /**
     * The pattern with its slots filled.
     *
     * @param words makes a piece of what stands between the slots
     * @param slots what goes into each slot, by its name; a slot without an entry stays empty
     */
    public <T> List<T> fill(Function<String, T> words, Map<String, ? extends List<? extends T>> slots) {
        List<T> filled = new ArrayList<>();
        for (Part part : parts) {
            filled.addAll(part.isSlot() ? inSlot(part, slots) : List.of(words.apply(part.text())));
        }
        return filled;
    }

    private static <T> List<? extends T> inSlot(Part part, Map<String, ? extends List<? extends T>> slots) {
        List<? extends T> pieces = slots.get(part.text());
        return pieces == null ? List.of() : pieces;
    }

    /** The pattern as plain text. */
    public String text(Map<String, String> slots) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.isSlot() ? slots.getOrDefault(part.text(), "") : part.text());
        }
        return text.toString();
    }
}
