package org.rapporteur.document.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.reading.word.WordReview.ReviewedParagraph;
import org.rapporteur.document.reading.word.WordReview.TrackedChange;
import org.rapporteur.document.reading.word.WordReview.WordComment;

/** One paragraph while it is read: its words on both sides of the tracked changes, and the comments on it. */
final class ReviewedLine {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DAY_LENGTH = 10;

    /** The paragraph's own end was inserted or struck. */
    private static final String END = "¶";

    private final Markup markup;
    private final CommentParts remarks;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<WordComment> comments = new ArrayList<>();
    private String tag;

    /** Whose change the words lie in. */
    private record Mark(boolean inserted, String author, String day) {}

    ReviewedLine(Markup markup, String tag, CommentParts remarks) {
        this.markup = markup;
        this.tag = tag;
        this.remarks = remarks;
    }

    /** The day of a moment as files write it, or empty. */
    static String day(String moment) {
        String day = moment.substring(0, Math.min(DAY_LENGTH, moment.length()));
        return DAY.matcher(day).matches() ? day : "";
    }

    void read() {
        markup.children(name -> piece(name, null));
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    ReviewedParagraph paragraph() {
        return new ReviewedParagraph(
                tag, before.toString().strip(), after.toString().strip(), changes, comments);
    }

    private void piece(String name, @Nullable Mark mark) {
        switch (name) {
            case "pPr" -> end();
            case "ins", "moveTo" -> marked(true);
            case "del", "moveFrom" -> marked(false);
            case "t", "delText" -> say(markup.text(), mark);
            case "tab", "br", "cr", "ptab" -> say(" ", mark);
            case "noBreakHyphen" -> say("\u2011", mark);
            case "commentRangeStart", "commentReference" ->
                remarks.take(markup.attribute("id", "")).ifPresent(comments::add);
            case "tag" -> tag = tag.isEmpty() ? markup.value() : tag;
            case "rPr", "instrText", "delInstrText", "drawing", "pict", "object" -> {
                // looks, and what is read elsewhere
            }
            default -> markup.children(inner -> piece(inner, mark));
        }
    }

    private void marked(boolean inserted) {
        Mark mark = mark(inserted);
        markup.children(inner -> piece(inner, mark));
    }

    private Mark mark(boolean inserted) {
        return new Mark(inserted, markup.attribute("author", ""), day(markup.attribute("date", "")));
    }

    private void end() {
        markup.children(name -> {
            if (name.equals("rPr")) {
                markup.children(this::endMark);
            }
        });
    }

    private void endMark(String name) {
        if (name.equals("ins") || name.equals("del")) {
            Mark mark = mark(name.equals("ins"));
            changes.add(new TrackedChange(mark.inserted(), mark.author(), mark.day(), END));
        }
    }

    private void say(String words, @Nullable Mark mark) {
        if (mark == null || !mark.inserted()) {
            before.append(words);
        }
        if (mark == null || mark.inserted()) {
            after.append(words);
        }
        if (mark != null) {
            change(words, mark);
        }
    }

    /** Word cuts one change into many runs. */
    private void change(String words, Mark mark) {
        TrackedChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        boolean goesOn = last != null
                && !last.words().equals(END)
                && new Mark(last.inserted(), last.author(), last.day()).equals(mark);
        String all = goesOn && last != null ? last.words() + words : words;
        TrackedChange change = new TrackedChange(mark.inserted(), mark.author(), mark.day(), all);
        if (goesOn) {
            changes.set(changes.size() - 1, change);
        } else {
            changes.add(change);
        }
    }
}
