package org.rapporteur.check.language;

/** Letters that look alike made one, each in its own place, so that places in the plain text hold in the printed one. */
final class PlainLetters {

    private PlainLetters() {}

    static String plain(String printed) {
        char[] letters = printed.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = plain(letters[i]);
        }
        return new String(letters);
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '\u00a0', '\u202f', '\u2007', '\u2009', '\n', '\r' -> ' ';
            case '\u2010', '\u2011' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            default -> letter;
        };
    }
}
