package org.rapporteur.check.rules.catalogue;

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
        return published(words, TitleWords.of(published)).isPresent();
    }

    private static Optional<String> published(String words, TitleWords title) {
        return IntStream.rangeClosed(title.words().size() - 1, title.words().size() + 2)
                .mapToObj(count -> first(words, count))
                .filter(part -> TitleWords.of(part).saysTheSameAs(title))
                .findFirst();
    }

    /** The first of the words that are nearly the published title; empty where none are near enough to be it. */
    static Optional<String> near(String words, String published) {
        List<String> title = TitleWords.of(published).words();
        int most = Math.max(1, title.size() / ONE_IN);
        return IntStream.rangeClosed(title.size() - most, title.size() + most)
                .filter(count -> count > 1)
                .mapToObj(count -> first(words, count))
                .min((one, other) -> Integer.compare(
                        distance(TitleWords.of(one).words(), title),
                        distance(TitleWords.of(other).words(), title)))
                .filter(part -> distance(TitleWords.of(part).words(), title) <= most);
    }

    /** As many words from the beginning as have so many that count. */
    private static String first(String words, int count) {
        int end = 0;
        for (int at = 1; at <= words.length(); at++) {
            boolean border = at == words.length() || !isOfWord(words.charAt(at)) && isOfWord(words.charAt(at - 1));
            if (border) {
                if (TitleWords.of(words.substring(0, at)).words().size() > count) {
                    return words.substring(0, end);
                }
                end = at;
            }
        }
        return words;
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
