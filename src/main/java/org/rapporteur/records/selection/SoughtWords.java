package org.rapporteur.records.selection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to find records by: all of its words must be there, in any form and order, the last perhaps only
 * begun. Whether “IPv 6” is written in one word or two, and “SG13” in two or one, makes no difference.
 *
 * @param typed as typed, without white space at its ends and in it but single spaces
 */
public record SoughtWords(String typed) {

    /** In UTF-16 units: no name of anything is longer. */
    public static final int LONGEST = 200;

    private static final int MOST = 16;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTERS_AND_NUMBER = Pattern.compile("(\\p{L}+)(\\p{N}+)");

    /**
     * Reads what was typed; signs that no keyboard types count as spaces.
     *
     * @throws SelectionException when it is longer than {@link #LONGEST}
     */
    public static SoughtWords of(String typed) {
        String words = Normalizer.normalize(typed.replaceAll("[\\p{C}\\s]+", " "), Normalizer.Form.NFC)
                .strip();
        if (words.length() > LONGEST) {
            throw new SelectionException("q", "What is sought has at most " + LONGEST + " signs");
        }
        return new SoughtWords(words);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** Its words without what parts them, in order, the first few of a long text. */
    public List<String> words() {
        return WORD.matcher(typed).results().map(MatchResult::group).limit(MOST).toList();
    }

    /** The same with another word wherever this one stands. */
    public SoughtWords with(String word, String other) {
        return new SoughtWords(
                Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}\\p{N}])")
                        .matcher(typed)
                        .replaceAll(found -> Matcher.quoteReplacement(other)));
    }

    /** The question to PostgreSQL's {@code to_tsquery}: letters, digits and operators, whatever was typed. */
    public String query() {
        return alternatives().stream()
                .map(ways -> ways.stream().map(SoughtWords::oneWay).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }

    private static String oneWay(List<String> words) {
        return words.stream().collect(Collectors.joining(" & ", "(", ")"));
    }

    /** For each thing sought the ways to write it, each as words that must all be there; {@code net:*} is a word begun. */
    public List<List<List<String>>> alternatives() {
        List<String> words = words();
        List<List<List<String>>> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean pair = at + 1 < words.size() && isPair(words.get(at), words.get(at + 1));
            String next = pair ? words.get(at + 1) : "";
            boolean last = at + (pair ? 2 : 1) == words.size();
            all.add(pair ? inTwo(words.get(at), next, last) : inOne(words.get(at), last));
            at += pair ? 1 : 0;
        }
        return all;
    }

    private static boolean isPair(String word, String next) {
        return LETTERS_AND_NUMBER.matcher(word + next).matches() && next.chars().allMatch(Character::isDigit);
    }

    private static List<List<String>> inTwo(String letters, String number, boolean last) {
        return List.of(List.of(begun(letters + number, last)), List.of(letters, begun(number, last)));
    }

    private static List<List<String>> inOne(String word, boolean last) {
        List<String> whole = List.of(begun(word, last));
        MatchResult parts =
                LETTERS_AND_NUMBER.matcher(word).results().findFirst().orElse(null);
        return parts == null || !parts.group().equals(word)
                ? List.of(whole)
                : List.of(whole, List.of(parts.group(1), begun(parts.group(2), last)));
    }

    private static String begun(String word, boolean last) {
        return last && word.length() >= SHORTEST_BEGINNING ? word + ":*" : word;
    }
}
