package org.rapporteur.document.format;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.AlignedPassages;
import org.rapporteur.document.difference.AlignedPassages.Role;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.document.difference.WordsRun.Mark;

/** Writes stretches of two documents one below the other. */
final class DifferenceStretches {

    private final Html html;
    private final Map<DifferenceEntry, Integer> numbers = new IdentityHashMap<>();

    DifferenceStretches(Html html) {
        this.html = html;
    }

    void write(AlignedPassages stretch) {
        DifferenceEntry entry = stretch.entry();
        if (entry == null || !entry.isPrinted()) {
            stretch.after().forEach(this::same);
            return;
        }
        html.markup("<div class=\"entry ").markup(entry.kind().code()).markup("\"").id(anchor(entry, stretch.role()));
        html.markup(">\n<p class=\"what\">").text(what(entry, stretch.role()));
        leads(entry, stretch.role());
        html.markup("</p>\n");
        lines(entry, stretch);
        html.markup("</div>\n");
    }

    private String anchor(DifferenceEntry entry, Role role) {
        int number = numbers.computeIfAbsent(entry, unseen -> numbers.size() + 1);
        return "difference-" + number + (role == Role.MOVED_AWAY ? "-from" : "");
    }

    private static String what(DifferenceEntry entry, Role role) {
        String key = role == Role.HERE ? entry.kind().code() : role == Role.MOVED_AWAY ? "moved_away" : "moved_here";
        boolean told = entry.reason().cause().code().equals(entry.kind().code())
                && entry.reason().because().isEmpty();
        return Stream.of(
                        DifferenceWords.say(key),
                        DifferenceWords.place(entry.first()),
                        told ? "" : DifferenceWords.because(entry.reason()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The two ends of a move lead to each other. */
    private void leads(DifferenceEntry entry, Role role) {
        if (role != Role.HERE) {
            boolean away = role == Role.MOVED_AWAY;
            String place = DifferenceWords.place(
                    (away ? entry.after() : entry.before()).get(0).passage());
            html.markup(" <a").href(anchor(entry, away ? Role.MOVED_HERE : Role.MOVED_AWAY)).markup(">");
            html.text(DifferenceWords.say(away ? "to" : "from", place).strip()).markup("</a>");
        }
    }

    private void lines(DifferenceEntry entry, AlignedPassages stretch) {
        if (stretch.after().isEmpty()) {
            stretch.before().forEach(passage -> whole(passage, Mark.REMOVED));
        } else if (entry.kind() == DifferenceKind.INSERTED) {
            stretch.after().forEach(passage -> whole(passage, Mark.ADDED));
        } else {
            compared(entry);
        }
    }

    /** Lines of words are shared out among the passages they belong to. */
    private void compared(DifferenceEntry entry) {
        List<List<WordsRun>> words = entry.words();
        boolean parts = entry.kind() == DifferenceKind.MERGED;
        int passages = Math.max(entry.before().size(), entry.after().size());
        int line = 0;
        for (int at = 0; at < passages; at++) {
            Passage before = entry.before().get(Math.min(at, entry.before().size() - 1)).passage();
            Passage after = entry.after().get(Math.min(at, entry.after().size() - 1)).passage();
            int lines = parts || entry.kind() == DifferenceKind.SPLIT
                    ? 1
                    : Math.max(before.lines().size(), after.lines().size());
            pair(before, after, words.subList(line, Math.min(words.size(), line + lines)));
            line += lines;
        }
    }

    private void pair(Passage before, Passage after, List<List<WordsRun>> cells) {
        List<WordsRun> label = new ArrayList<>();
        if (before.label().equals(after.label())) {
            label(after, Mark.SAME, label);
        } else {
            label(before, Mark.REMOVED, label);
            label(after, Mark.ADDED, label);
        }
        open(after);
        label.forEach(this::run);
        for (int cell = 0; cell < cells.size(); cell++) {
            html.markup(cell == 0 ? "" : " | ");
            cells.get(cell).forEach(this::run);
        }
        html.markup("</p>\n");
    }

    private void same(Passage passage) {
        whole(passage, Mark.SAME);
    }

    private void whole(Passage passage, Mark mark) {
        if (passage.isPrinted()) {
            List<WordsRun> label = new ArrayList<>();
            label(passage, mark, label);
            open(passage);
            label.forEach(this::run);
            String text = passage.lines().stream().map(Inline::text).collect(Collectors.joining(" | "));
            run(mark, text);
            html.markup("</p>\n");
        }
    }

    private static void label(Passage passage, Mark mark, List<WordsRun> to) {
        String text = passage.label().isBullet() ? "•" : passage.label().text();
        if (!text.isEmpty() && passage.isPrinted()) {
            to.add(new WordsRun(mark, List.of(Words.of(text + " "))));
        }
    }

    private void open(Passage passage) {
        html.markup("<p class=\"").markup(passage.kind().name().toLowerCase(Locale.ROOT)).markup("\">");
    }

    private void run(WordsRun run) {
        run(run.mark(), run.text());
    }

    private void run(Mark mark, String text) {
        switch (mark) {
            case SAME -> html.text(text);
            case REMOVED -> marked("del", "removed", text);
            case ADDED -> marked("ins", "added", text);
        }
    }

    private void marked(String element, String said, String text) {
        if (!text.isEmpty()) {
            html.markup("<").markup(element).markup("><span class=\"said\">");
            html.text(DifferenceWords.say(said)).markup(" </span>").text(text).markup("<span class=\"said\"> ");
            html.text(DifferenceWords.say("end")).markup("</span></").markup(element).markup(">");
        }
    }
}
