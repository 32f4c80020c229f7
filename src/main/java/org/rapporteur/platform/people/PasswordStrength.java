package org.rapporteur.platform.people;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds passwords that are tried first: the person's name, a repetition, a run of the alphabet or the keyboard, or one of the
 * commonest 30,000, alone or lengthened a little (NIST SP 800-63B-4 § 3.1.1.2).
 */
final class PasswordStrength {

    /** Powers of ten of guesses; 10 is the library's “very unguessable”. */
    private static final double LEAST = 10;

    /** Characters that are looked at: the work grows with the third power. What is weak for so long is weak. */
    private static final int MOST = 64;

    private static final List<String> OURS = List.of("rapporteur", "itu");

    private static final Zxcvbn MEASURE = new Zxcvbn();

    private PasswordStrength() {}

    /**
     * Why the password is easy to guess: {@code name}, {@code repeat}, {@code run}, {@code common} or {@code simple}.
     *
     * @param names what the person is called
     */
    static Optional<String> weakness(String password, List<String> names) {
        Strength strength = MEASURE.measure(beginning(password), words(names));
        return strength.getGuessesLog10() < LEAST ? Optional.of(reason(strength)) : Optional.empty();
    }

    private static String beginning(String password) {
        return password.substring(0, Math.min(MOST, password.length()));
    }

    /** Whole, in one, and word by word; words of one or two letters stand in every other password. */
    private static List<String> words(List<String> names) {
        List<String> words = new ArrayList<>(OURS);
        for (String name : names) {
            String small = name.toLowerCase(Locale.ROOT);
            Stream.concat(Stream.of(small, small.replaceAll("\\P{L}", "")), Stream.of(small.split("\\P{L}+")))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
        return words;
    }

    /** Of what explains most of it. */
    private static String reason(Strength strength) {
        return strength.getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparing(match -> match.token.length()))
                .map(PasswordStrength::reason)
                .orElse("simple");
    }

    private static String reason(Match match) {
        return switch (match.pattern) {
            case Repeat -> "repeat";
            case Sequence, Spatial, Date, Regex -> "run";
            case Dictionary -> "user_inputs".equals(match.dictionaryName) ? "name" : "common";
            default -> "simple";
        };
    }
}
