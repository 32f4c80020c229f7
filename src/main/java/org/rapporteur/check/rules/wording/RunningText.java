package org.rapporteur.check.rules.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Subject;

/** The author's own words: titles, quotations and addresses are covered letter by letter, so that places stay the same. */
final class RunningText {
    /** Stands for a letter that is not the author's. */
    public static final char COVER = '\u00a4';

    private static final Pattern FOREIGN = Pattern.compile("[\u201c\u201e\"][^\u201c\u201d\u201e\"]{0,600}[\u201d\"]"
            + "|\u00ab[^\u00ab\u00bb]{0,600}\u00bb|(?<!\\w)(?:https?://|www\\.)[^\\s\u201d\"<>]{1,2000}");

    private final Map<Integer, char[]> covered = new HashMap<>();
    private final Map<Integer, String> read = new HashMap<>();

    /** Read once for all rules that look at it. */
    public static RunningText of(Subject subject) {
        return subject.once(RunningText.class, RunningText::new);
    }

    private RunningText(Subject subject) {
        subject.statements().all().forEach(statement -> statement.texts().forEach(this::cover));
        subject.statements().mentions().forEach(this::cover);
    }

    private void cover(TextMention text) {
        if (text.title() == null) {
            return;
        }
        char[] letters = covered.computeIfAbsent(
                text.line().index(), index -> text.line().text().toCharArray());
        cover(letters, text.titleFrom(), text.titleTo());
    }

    private static void cover(char[] letters, int from, int to) {
        for (int i = from; i < Math.min(to, letters.length); i++) {
            letters[i] = COVER;
        }
    }

    public String of(Line line) {
        return read.computeIfAbsent(line.index(), index -> cover(line));
    }

    private String cover(Line line) {
        char[] letters = covered.get(line.index());
        String text = letters == null ? line.text() : new String(letters);
        Matcher foreign = FOREIGN.matcher(text);
        if (!foreign.find()) {
            return text;
        }
        char[] mine = text.toCharArray();
        do {
            cover(mine, foreign.start(), foreign.end());
        } while (foreign.find());
        return new String(mine);
    }
}
