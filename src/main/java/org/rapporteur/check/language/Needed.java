package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression for what each of its matches must hold, in small letters. Where it does not know, it says
 * nothing is needed, which is always true.
 */
final class Needed {
    private static final String ZERO_WIDTH = "bBAGzZ";

    private final String regex;
    private int at;

    Needed(String regex) {
        this.regex = regex;
    }

    /** One of these is in every match; empty if nothing is known. */
    List<String> signs() {
        if (regex.contains("\\Q") || regex.contains("(?x")) {
            return List.of();
        }
        List<String> signs = alternatives();
        return signs == null || at < regex.length() ? List.of() : signs;
    }

    /** Up to the closing bracket; null if one of them needs nothing. */
    private @Nullable List<String> alternatives() {
        List<String> all = new ArrayList<>();
        boolean free = false;
        while (true) {
            List<String> one = sequence();
            if (one == null) {
                free = true;
            } else {
                all.addAll(one);
            }
            if (at == regex.length() || regex.charAt(at) == ')') {
                return free ? null : all;
            }
            at++;
        }
    }

    private @Nullable List<String> sequence() {
        Best best = new Best();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            atom(best);
        }
        best.endRun();
        return best.signs;
    }

    /** What a sequence needs most: of its letters in a row and its groups the one that is the rarest. */
    private static final class Best {
        private final StringBuilder run = new StringBuilder();
        private @Nullable List<String> signs;

        void endRun() {
            if (!run.isEmpty()) {
                offer(List.of(Telltales.small(run.toString())));
            }
            run.setLength(0);
        }

        void offer(@Nullable List<String> others) {
            endRunBefore(others);
            if (others != null && (signs == null || shortest(others) > shortest(signs))) {
                signs = others;
            }
        }

        private void endRunBefore(@Nullable List<String> others) {
            if (run.isEmpty()) {
                return;
            }
            String letters = Telltales.small(run.toString());
            run.setLength(0);
            if (others == null || others.size() != 1 || !others.get(0).equals(letters)) {
                offer(List.of(letters));
            }
        }

        private static int shortest(List<String> signs) {
            return signs.stream().mapToInt(String::length).min().orElse(0);
        }
    }

    private void atom(Best best) {
        char letter = regex.charAt(at++);
        switch (letter) {
            case '(' -> group(best);
            case '[' -> {
                skipClass();
                repeated();
                best.offer(null);
            }
            case '.' -> {
                repeated();
                best.offer(null);
            }
            case '^', '$' -> {}
            case '\\' -> escape(best);
            default -> letter(letter, best);
        }
    }

    private void letter(char letter, Best best) {
        int before = at;
        boolean needed = repeated();
        if (needed) {
            best.run.append(letter);
        }
        if (at > before) {
            best.endRun();
        }
    }

    private void escape(Best best) {
        char letter = regex.charAt(at++);
        if (ZERO_WIDTH.indexOf(letter) >= 0) {
            return;
        }
        if (!Character.isLetterOrDigit(letter)) {
            letter(letter, best);
            return;
        }
        skipEscape(letter);
        repeated();
        best.offer(null);
    }

    private void skipEscape(char letter) {
        switch (letter) {
            case 'p', 'P' -> at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            case 'k' -> at = regex.indexOf('>', at) + 1;
            case 'u' -> at += 4;
            case 'x' -> at += 2;
            default -> {}
        }
    }

    private void group(Best best) {
        boolean around = opens();
        List<String> inside = alternatives();
        at++;
        if (around) {
            return;
        }
        boolean needed = repeated();
        best.offer(needed ? inside : null);
    }

    /** Goes behind {@code ?:}, {@code ?<name>}, {@code ?i:} and the like; whether it looks around and so holds no letters. */
    private boolean opens() {
        if (regex.charAt(at) != '?') {
            return false;
        }
        at++;
        boolean around = regex.startsWith("=", at)
                || regex.startsWith("!", at)
                || regex.startsWith("<=", at)
                || regex.startsWith("<!", at);
        if (around) {
            at += regex.charAt(at) == '<' ? 2 : 1;
        } else if (regex.charAt(at) == '<') {
            at = regex.indexOf('>', at) + 1;
        } else {
            while (regex.charAt(at) != ')' && ":>".indexOf(regex.charAt(at++)) < 0) {
                continue;
            }
        }
        return around;
    }

    private void skipClass() {
        for (int depth = 1; depth > 0; at++) {
            char letter = regex.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '[') {
                depth++;
            } else if (letter == ']') {
                depth--;
            }
        }
    }

    /** Goes behind a quantifier, if there is one; whether what it follows must be there. */
    private boolean repeated() {
        char letter = at < regex.length() ? regex.charAt(at) : ' ';
        if ("?*+{".indexOf(letter) < 0) {
            return true;
        }
        boolean needed = letter == '+' || (letter == '{' && regex.charAt(at + 1) != '0');
        at = letter == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
            at++;
        }
        return needed;
    }
}
