package org.rapporteur.check.rules.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.language.NumberWords;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;

/** A portion of a statement that counts texts and lists some, which are all it counts unless its words say otherwise. */
record CountedPortion(Statement statement, StatedTexts portion) {
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:including|include|includes|among|amongst|such as|e\\.g\\.|for example|for instance|notably|in particular|particularly|especially|of which|some of)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Behind the list. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "\\band (?:\\w+ )?others\\b|\\bamong others\\b|\\binter alia\\b|\\betc\\.|\\u2026|\\.\\.\\.|\\band (?:so on|so forth|more)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF =
            Pattern.compile(", (" + NumberWords.ANY + ") of (?:which|them)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern EACH = Pattern.compile(" each\\b");

    /** In the sentence, a few words before the number. */
    private static final Pattern EACH_BEFORE = Pattern.compile("\\b[Ee]ach\\b[^.;:]{0,40}$");

    /** Unless its words say that each group did as many, that it sums up, or that some are examples. */
    boolean listsAll() {
        return !isEach() && !isEachBefore() && !isSum() && !(isPartial() && mayBePart());
    }

    /** “SG9 and SG16 approved two Recommendations each: …” lists them all. */
    private boolean isEach() {
        return EACH.matcher(text()).region(last().to(), text().length()).lookingAt()
                && portion.texts().size()
                        == portion.counted() * statement.groups().size();
    }

    /** “Two study groups have each produced two Recommendations:” lists more than two. */
    private boolean isEachBefore() {
        return EACH_BEFORE.matcher(text()).region(0, first().from()).find();
    }

    /** “3 + 5 = 8 Recommendations” sums up what was listed before. */
    private boolean isSum() {
        return text().substring(0, first().from()).endsWith("= ");
    }

    private boolean isPartial() {
        TextMention listed = portion.texts().get(0);
        int to = listed.line().equals(statement.line()) ? listed.from() : text().length();
        int from = first().from();
        return AND_OTHERS.matcher(text()).region(to, text().length()).find()
                || PARTLY.matcher(text().substring(Math.min(last().to(), to), to))
                        .find()
                || PARTLY.matcher(text().substring(Math.max(0, from - 20), from))
                        .find();
    }

    /**
     * Of what is told by examples no more can be listed than there are; where the list follows “four, two of which are
     * new:” it has four or two.
     */
    private boolean mayBePart() {
        int certain = portion.counts().stream()
                .map(Count::noun)
                .distinct()
                .mapToInt(noun -> Fit.count(portion.texts(), noun, Fit.YES))
                .max()
                .orElse(0);
        if (certain > portion.counted()) {
            return false;
        }
        String text = text().stripTrailing();
        Matcher part = PART_OF.matcher(text).region(first().to(), text.length());
        boolean whole = portion.open() && text.endsWith(":") && part.find();
        return !whole
                || certain == portion.counted()
                || certain == NumberWords.read(part.group(1)).orElse(certain)
                || text.indexOf(". ", part.end()) > 0;
    }

    private String text() {
        return statement.line().text();
    }

    private Count first() {
        return portion.counts().get(0);
    }

    private Count last() {
        return portion.counts().get(portion.counts().size() - 1);
    }
}
