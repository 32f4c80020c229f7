package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it was pasted, and what it says without bullet, paragraph number and the residue of copying.
 *
 * @param number of the line, from 1
 * @param source as pasted
 * @param cells the line with its bullet and number, where tables keep their columns
 * @param depth of the number of its paragraph: 3 of 2.1.4; 0 where it has none
 * @param tabbed whether it opened with a tab, as a cell of a Word table does that has a line of its own
 * @param listed whether it opened with a bullet
 */
record SourceLine(int number, String source, String cells, String text, int depth, boolean tabbed, boolean listed) {
    /** Longer lines are no line of a list; they are shown as not understood. */
    static final int LONGEST = 4_000;

    private static final int MOST_JOINED = 4;
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f]");
    /** A word boundary is looked for over all of them, again and again; no letter has as many. */
    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{M}{3})\\p{M}++");

    private static final Pattern SPACES = Pattern.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]]{0,80}\\]");
    private static final Pattern BULLET =
            Pattern.compile("\\s*(?:[-–—•·*▪◦‣●○■□➢➤✓✔\uf0b7\uf0a7\uf02d]+|o(?=\t))(?:[ \t]+|(?=[A-Z“\"]))"
                    + "|\\s*(?:\\(?\\d{1,3}[.)]|\\(?[a-z][.)])[ \t]+");
    private static final Pattern PARAGRAPH =
            Pattern.compile("\\s*(\\d{1,2}(?:\\.\\d{1,3}){1,4})\\.?[ \t]+|\\s*(\\d{1,2})\\.?\t+");
    private static final Pattern RULE = Pattern.compile("[\\s|+:=_–—-]*");
    private static final Pattern OPEN = Pattern.compile("“[^”]*$");

    /** Every line that says something, in order. */
    static List<SourceLine> all(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        for (String source : BREAKS.split(text, -1)) {
            number++;
            SourceLine line = of(number, source);
            if (!lines.isEmpty() && continues(lines.get(lines.size() - 1), line)) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(line));
            } else {
                lines.add(line);
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static int count(String text) {
        return (int) BREAKS.splitAsStream(text).limit(1_000_000).count();
    }

    private static SourceLine of(int number, String source) {
        String spaced = ACCENTS.matcher(SPACES.matcher(source).replaceAll(" ")).replaceAll("");
        String visible = INVISIBLE.matcher(spaced).replaceAll("");
        String plain =
                BOOKMARK.matcher(HYPHENS.matcher(visible).replaceAll("-")).replaceAll("");
        Matcher paragraph = PARAGRAPH.matcher(plain);
        boolean numbered = paragraph.lookingAt();
        int start = numbered ? paragraph.end() : 0;
        int depth = numbered ? depth(paragraph) : 0;
        Matcher bullet = BULLET.matcher(plain).region(start, plain.length());
        boolean listed = bullet.lookingAt();
        String text = plain.substring(listed ? bullet.end() : start).strip();
        return new SourceLine(number, source.strip(), plain, text, depth, plain.startsWith("\t"), listed);
    }

    private static int depth(Matcher paragraph) {
        return paragraph.group(1) == null ? 1 : paragraph.group(1).split("\\.", -1).length;
    }

    /** A title whose quotation mark is still open goes on in the next line, as in mails with short lines. */
    private static boolean continues(SourceLine before, SourceLine line) {
        return !line.isBlank()
                && !line.listed
                && line.number - before.number
                        <= 1
                                + before.source
                                        .chars()
                                        .filter(letter -> letter == '\n')
                                        .count()
                && before.source.chars().filter(letter -> letter == '\n').count() < MOST_JOINED
                && before.text.length() < LONGEST
                && OPEN.matcher(before.text).find()
                && line.text.indexOf('“') < 0;
    }

    private SourceLine with(SourceLine next) {
        String joined = text + " " + next.text;
        return new SourceLine(number, source + "\n" + next.source, joined, joined, depth, tabbed, listed);
    }

    boolean isBlank() {
        return RULE.matcher(text).matches();
    }
}
