package org.rapporteur.check.language;

/**
 * A number with what it counts: “22 draft Recommendations”, “the following five”.
 *
 * @param words its number as written, “five” or “22”
 * @param draft whether the texts are said to be drafts
 * @param from where the number begins in the line
 * @param to where the noun ends
 */
public record Count(int value, String words, Noun noun, boolean draft, int from, int to) {

    public boolean inWords() {
        return !Character.isDigit(words.charAt(0));
    }
}
