package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Words;

/** A paragraph's inlines while it is being written; knows whether the next word opens a sentence. */
final class ParagraphWriter {

    private static final String SENTENCE_ENDS = ".!?";

    private final List<Inline> inlines = new ArrayList<>();

    /** Words without a claim, where a whole line is asked for. */
    public static List<Inline> of(String words) {
        return List.of(Words.of(words));
    }

    public ParagraphWriter add(Inline inline) {
        if (!inline.text().isEmpty()) {
            inlines.add(inline);
        }
        return this;
    }

    public ParagraphWriter words(String text) {
        return add(Words.of(text));
    }

    public ParagraphWriter addAll(List<? extends Inline> more) {
        more.forEach(this::add);
        return this;
    }

    /** Whether what comes next is the first word of a sentence. */
    public boolean opensSentence() {
        String last =
                inlines.isEmpty() ? "" : inlines.get(inlines.size() - 1).text().stripTrailing();
        return inlines.isEmpty() || !last.isEmpty() && SENTENCE_ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    public List<Inline> inlines() {
        return List.copyOf(inlines);
    }

    public boolean isEmpty() {
        return inlines.isEmpty();
    }
}
