package org.rapporteur.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.document.difference.WordsRun;

/** Writes a difference as plain text for a terminal: by section, words that left as [-words-], words that came as {+words+}. */
public final class DifferenceText {

    private static final int CONTEXT = 60;

    private final StringBuilder out = new StringBuilder();

    private DifferenceText() {}

    /** Lines that end with a line feed each. */
    public static String of(DocumentDifference difference) {
        DifferenceText text = new DifferenceText();
        text.line(DifferenceWords.counts(difference));
        List<DifferenceEntry> printed = difference.printed();
        for (int at = 0; at < printed.size(); at++) {
            if (at == 0 || !Objects.equals(printed.get(at).section(), printed.get(at - 1).section())) {
                text.line("");
                text.line(DifferenceWords.section(printed.get(at).section()));
            }
            text.entry(printed.get(at));
        }
        difference.uncompared().forEach(one -> text.line(DifferenceWords.uncompared(one)));
        return text.out.toString();
    }

    private void entry(DifferenceEntry entry) {
        line("  " + what(entry));
        switch (entry.kind()) {
            case INSERTED -> entry.after().forEach(one -> whole("+ ", one.passage()));
            case DELETED -> entry.before().forEach(one -> whole("- ", one.passage()));
            case RENUMBERED, RESET -> line("    " + DifferenceWords.shortened(DifferenceWords.labelled(entry.first())));
            default -> words(entry);
        }
    }

    private static String what(DifferenceEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(DifferenceWords.say(entry.kind().code()));
        parts.add(place(entry));
        parts.add(entry.reason().cause().code().equals(entry.kind().code())
                ? entry.reason().because()
                : DifferenceWords.because(entry.reason()));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String place(DifferenceEntry entry) {
        String after = places(entry.after());
        String before = places(entry.before());
        boolean both = !before.isEmpty() && !after.isEmpty() && !before.equals(after);
        return both ? before + " → " + after : after.isEmpty() ? before : after;
    }

    private static String places(List<Placed> placed) {
        return placed.isEmpty() ? "" : DifferenceWords.place(placed.get(0).passage());
    }

    private void whole(String sign, Passage passage) {
        if (passage.isPrinted()) {
            line("    " + sign + DifferenceWords.labelled(passage));
        }
    }

    private void words(DifferenceEntry entry) {
        boolean moved = entry.kind() == DifferenceKind.MOVED;
        for (List<WordsRun> runs : entry.words()) {
            if (moved || runs.stream().anyMatch(run -> run.mark() != WordsRun.Mark.SAME)) {
                line("    " + runs.stream().map(run -> marked(run, runs)).collect(Collectors.joining()));
            }
        }
    }

    private static String marked(WordsRun run, List<WordsRun> line) {
        return switch (run.mark()) {
            case SAME -> shortened(run.text(), line.get(0) == run, line.get(line.size() - 1) == run);
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "{+" + run.text() + "+}";
        };
    }

    /** Equal words are told as far as they help to find the others. */
    private static String shortened(String text, boolean first, boolean last) {
        if (text.length() <= 2 * CONTEXT) {
            return text;
        }
        String head = first && !last ? "" : text.substring(0, CONTEXT);
        String tail = last && !first ? "" : text.substring(text.length() - CONTEXT);
        return head + " … " + tail;
    }

    /** Signs that a terminal would obey are replaced. */
    private void line(String text) {
        text.replace('\n', ' ')
                .replace('\t', ' ')
                .codePoints()
                .forEach(sign -> out.appendCodePoint(isObeyed(sign) ? '\uFFFD' : sign));
        out.append('\n');
    }

    private static boolean isObeyed(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029;
    }
}
