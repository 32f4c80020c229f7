package org.rapporteur.check.rules.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.catalogue.TitleWords;

/**
 * A title in running words: no mark says where it ends, so that only the published title can. Words that begin as it does
 * and go on are that title; words that differ from it by few end where it would.
 */
final class RunningTitle {
    /** Of the words of a title one in so many may be wrong. */
    private static final int ONE_IN = 4;

    private RunningTitle() {}

    /** Whether the published title stands at the beginning of the words. */
    static boolean begins(String words, String published) {
        String title = TitleWords.of(published).key();
        StringBuilder read = new StringBuilder();
        for (String word : TitleWords.of(words).words()) {
            if (read.length() >= title.length()) {
                break;
            }
            read.append(word);
        }
        return title.contentEquals(read);
    }

    /** The first of the words that are nearly the published title; empty where none are near enough to be it. */
    static Optional<String> near(String words, String published) {
        List<String> title = TitleWords.of(published).words();
        int most = Math.max(1, title.size() / ONE_IN);
        return beginnings(words).stream()
                .filter(part -> Math.abs(TitleWords.of(part).words().size() - title.size()) <= most)
                .min(Comparator.comparingInt(
                        part -> distance(TitleWords.of(part).words(), title)))
                .filter(part -> distance(TitleWords.of(part).words(), title) <= most);
    }

    /** Its first word, its first two words, and so on. */
    private static List<String> beginnings(String words) {
        return IntStream.rangeClosed(1, words.length())
                .filter(at -> isOfWord(words.charAt(at - 1)) && (at == words.length() || !isOfWord(words.charAt(at))))
                .mapToObj(at -> words.substring(0, at))
                .toList();
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '+' || sign == '&';
    }

    /** How many words must be put in, left out or changed to make one of the other. */
    private static int distance(List<String> one, List<String> other) {
        int[] before = IntStream.rangeClosed(0, other.size()).toArray();
        for (int at = 1; at <= one.size(); at++) {
            int[] row = new int[other.size() + 1];
            row[0] = at;
            for (int to = 1; to <= other.size(); to++) {
                int changed = before[to - 1] + (one.get(at - 1).equals(other.get(to - 1)) ? 0 : 1);
                row[to] = Math.min(changed, 1 + Math.min(before[to], row[to - 1]));
            }
            before = row;
        }
        return before[other.size()];
    }
}
