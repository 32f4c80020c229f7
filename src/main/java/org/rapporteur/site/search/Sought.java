package org.rapporteur.site.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.records.selection.SoughtWords;

/** What is sought, in the forms of the database, so that sentences and words can be held against it. */
final class Sought {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String BEGUN = ":*";

    /** A word in its forms; one that is only begun stands for every word that begins so. */
    private record Wanted(Set<String> forms, boolean begun) {

        boolean isIn(Set<String> words) {
            return forms.stream()
                    .allMatch(form ->
                            words.contains(form) || begun && words.stream().anyMatch(word -> word.startsWith(form)));
        }
    }

    private final List<List<List<Wanted>>> alternatives;
    private final Lexemes lexemes;

    private Sought(List<List<List<Wanted>>> alternatives, Lexemes lexemes) {
        this.alternatives = alternatives;
        this.lexemes = lexemes;
    }

    static Sought of(SoughtWords words, Lexemes lexemes) {
        List<String> all = words.alternatives().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Set<String>> forms = lexemes.of(all.stream().map(Sought::plain).toList());
        Map<String, Wanted> wanted = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            wanted.put(all.get(at), new Wanted(forms.get(at), all.get(at).endsWith(BEGUN)));
        }
        return new Sought(
                words.alternatives().stream()
                        .map(ways -> ways.stream()
                                .map(way -> way.stream().map(wanted::get).toList())
                                .toList())
                        .toList(),
                lexemes);
    }

    private static String plain(String word) {
        return word.endsWith(BEGUN) ? word.substring(0, word.length() - BEGUN.length()) : word;
    }

    /** The paragraphs that have all of it; words that say nothing find nothing. */
    BitSet in(ReportWords report) {
        BitSet found = report.all();
        if (wanted().stream().allMatch(word -> word.forms().isEmpty())) {
            found.clear();
        }
        for (List<List<Wanted>> ways : alternatives) {
            BitSet either = new BitSet();
            ways.forEach(way -> either.or(all(way, report)));
            found.and(either);
        }
        return found;
    }

    private static BitSet all(List<Wanted> way, ReportWords report) {
        BitSet found = report.all();
        for (Wanted word : way) {
            word.forms().forEach(form -> found.and(report.having(form, word.begun())));
        }
        return found;
    }

    /** How many of its words are among these forms. */
    long hits(Set<String> words) {
        return wanted().stream()
                .filter(word -> !word.forms().isEmpty() && word.isIn(words))
                .count();
    }

    private List<Wanted> wanted() {
        return alternatives.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /** Each text in pieces, what is sought apart. */
    List<List<Piece>> mark(List<String> texts) {
        List<String> words = texts.stream()
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
        List<Set<String>> forms = lexemes.of(words);
        Map<String, Boolean> marked = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            marked.put(words.get(at), hits(forms.get(at)) > 0);
        }
        return texts.stream().map(text -> pieces(text, marked)).toList();
    }

    private static List<Piece> pieces(String text, Map<String, Boolean> marked) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (marked.getOrDefault(word.group(), false)) {
                add(pieces, text.substring(done, word.start()), false);
                add(pieces, word.group(), true);
                done = word.end();
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean sought) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, sought));
        }
    }
}
