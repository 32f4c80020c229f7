package org.rapporteur.entry.kinds;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.MemberState;

/** Reads the names of Member States as people write them, and proposes the one that is meant where they write another. */
final class MemberStateNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['\u2019.]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    /** Of three letters in a row that two names have, as a part of all theirs. */
    private static final double NEAR = 0.45;

    private final Map<String, MemberState> states = new HashMap<>();
    private final Map<String, MemberState> others = new HashMap<>();

    /** @param otherNames codes by short names, acronyms and names in other languages */
    MemberStateNames(Collection<MemberState> all, Map<String, String> otherNames) {
        Map<String, MemberState> byCode = new HashMap<>();
        all.forEach(state -> {
            byCode.put(state.code(), state);
            states.put(plain(state.name()), state);
            states.put(plain(state.code()), state);
        });
        otherNames.forEach((name, code) -> {
            if (byCode.containsKey(code)) {
                others.put(plain(name), byCode.get(code));
            }
        });
    }

    /** The code of the Member State of this name or code, whatever its capitals, accents and apostrophes; null if none. */
    @Nullable
    String code(String written) {
        MemberState state = states.get(plain(written));
        return state == null ? null : state.code();
    }

    /** The one that was probably meant: by another name that is known, or by the name that is most alike. */
    Optional<MemberState> near(String written) {
        String plain = plain(written);
        MemberState known = others.get(plain);
        return known != null ? Optional.of(known) : alike(plain);
    }

    private Optional<MemberState> alike(String plain) {
        Set<String> threes = threes(plain);
        Map<MemberState, Double> alike = new HashMap<>();
        states.forEach((name, state) -> alike.merge(state, alike(threes, threes(name)), Math::max));
        others.forEach((name, state) -> alike.merge(state, alike(threes, threes(name)), Math::max));
        return alike.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEAR)
                .max(Comparator.comparing((Map.Entry<MemberState, Double> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().name(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static double alike(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / Math.max(1, some.size() + others.size());
    }

    private static Set<String> threes(String plain) {
        String padded = "  " + plain + " ";
        Set<String> threes = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length() && i < 120; i++) {
            threes.add(padded.substring(i, i + 3));
        }
        return threes;
    }

    private static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = BETWEEN.matcher(ARTICLE.matcher(letters).replaceAll(" ")).replaceAll(" ");
        return words.strip();
    }
}
