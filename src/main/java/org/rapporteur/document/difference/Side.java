package org.rapporteur.document.difference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of two documents while they are compared: its passages, what each prints, and its partner in the other. */
final class Side {

    static final int NONE = -1;

    private static final Pattern BLANK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 2000;
    private static final int LONGEST_COUNTED = 40_000;

    /** What readers of foreign files call places: numbers and order, which say nothing about another file. */
    private static final Pattern COUNTED_ID = Pattern.compile("s?\\d.*|(?:part|cover)-\\d.*|.*~\\d+|.*\\.\\d+");

    private final List<Passage> passages;
    private final String[] keys;
    private final String[][] words;
    private final int[] partners;
    private final int[] insets;

    Side(List<Passage> passages) {
        this.passages = passages;
        keys = passages.stream().map(Side::key).toArray(String[]::new);
        words = new String[passages.size()][];
        partners = new int[passages.size()];
        Arrays.fill(partners, NONE);
        insets = Insets.of(passages);
    }

    int size() {
        return passages.size();
    }

    Passage passage(int at) {
        return passages.get(at);
    }

    /** Kind and printed words. */
    String key(int at) {
        return keys[at];
    }

    /** Kind and id where the id is made of permanent keys, else nothing. */
    String idKey(int at) {
        Passage passage = passages.get(at);
        String id = passage.id().toString();
        boolean fixed = passage.kind() == Passage.Kind.COVER || passage.kind() == Passage.Kind.REPORT;
        return fixed || !COUNTED_ID.matcher(id).matches() ? passage.kind() + " " + id : "";
    }

    /** The words it prints, lower case, as far as they are compared. */
    String[] words(int at) {
        String[] known = words[at];
        return known == null ? words[at] = split(passages.get(at).text()) : known;
    }

    /** How far in a reader sees it: the level of a heading, the number of lists around a paragraph. */
    int inset(int at) {
        return insets[at];
    }

    int partner(int at) {
        return partners[at];
    }

    void partner(int at, int other) {
        partners[at] = other;
    }

    boolean isFree(int at) {
        return partners[at] == NONE;
    }

    private static String key(Passage passage) {
        return passage.kind() + " " + passage.text();
    }

    private static String[] split(String text) {
        String counted = text.length() > LONGEST_COUNTED ? text.substring(0, LONGEST_COUNTED) : text;
        return BLANK.splitAsStream(counted)
                .flatMap(word -> word.isEmpty() ? Stream.empty() : Stream.of(word.toLowerCase(Locale.ROOT)))
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }
}
