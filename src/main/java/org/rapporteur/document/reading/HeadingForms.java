package org.rapporteur.document.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.document.reading.lines.PrintedLine;

/**
 * Tells headings from numbered paragraphs: by their styles where the file has any, else by their form. A heading is
 * short, is no sentence, and something deeper or without a number follows it.
 */
final class HeadingForms {

    private static final int LONGEST = 230;
    private static final int MOST_WORDS = 32;
    private static final int FEW_WORDS = 12;
    private static final int TOO_FEW_FOR_A_SENTENCE = 4;
    private static final Pattern STOP = Pattern.compile(".*[.;:,?!]", Pattern.DOTALL);
    private static final Pattern VERB = Pattern.compile(
            "\\b(is|are|was|were|has|have|had|will|shall|may|can|should|approved|agreed|consented|determined|started"
                    + "|continues?|continued|took|held|published|developed|launched|adopted|provided|provides|completed"
                    + "|supports?|supported|organized|participated|created|established|remains?|includes?)\\b");
    private static final Pattern NO_HEADING = Pattern.compile("title|subtitle|source");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<PrintedEntry> entries;
    private final boolean styled;

    HeadingForms(List<PrintedEntry> entries) {
        this.entries = entries;
        this.styled = entries.stream().anyMatch(entry -> entry.line().look().outline() > 0);
    }

    /** Whether the words could be a heading, since they are no sentence. */
    static boolean couldBe(PrintedEntry entry) {
        String text = entry.words().text();
        return !text.isEmpty() && !isSentence(text);
    }

    boolean isHeading(int at) {
        PrintedEntry entry = entries.get(at);
        if (entry.isTable() || entry.line().isBlank()) {
            return false;
        }
        PrintedLine.Look look = entry.line().look();
        String text = entry.words().text();
        if (NO_HEADING.matcher(look.style()).lookingAt()) {
            return false;
        }
        if (look.outline() > 0) {
            return !isWholeSentence(text);
        }
        return entry.isNumber() && !text.isEmpty() && !isSentence(text) && (look.strong() || !styled && leads(at));
    }

    /** People put paragraphs in styles of headings for the sake of their numbers. */
    private static boolean isWholeSentence(String text) {
        if (text.endsWith(":")) {
            return VERB.matcher(text).find();
        }
        return text.endsWith(".")
                && (text.length() > LONGEST
                        || words(text) > FEW_WORDS && VERB.matcher(text).find());
    }

    private static boolean isSentence(String text) {
        int words = words(text);
        return text.length() > LONGEST
                || words > MOST_WORDS
                || STOP.matcher(text).matches()
                || words > TOO_FEW_FOR_A_SENTENCE && VERB.matcher(text).find();
    }

    private static int words(String text) {
        return BLANKS.split(text.strip()).length;
    }

    /** Whether what follows is what a heading leads to. */
    private boolean leads(int at) {
        PrintedEntry entry = entries.get(at);
        if (entry.number().size() <= 1) {
            return true;
        }
        if (at + 1 == entries.size()) {
            return false;
        }
        PrintedEntry next = entries.get(at + 1);
        if (next.isNumber()) {
            return next.number().size() > entry.number().size();
        }
        return !next.isItem() || words(entry.words().text()) <= FEW_WORDS;
    }
}
