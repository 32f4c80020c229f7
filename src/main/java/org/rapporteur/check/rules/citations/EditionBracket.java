package org.rapporteur.check.rules.citations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.check.language.Months;

/**
 * “(Rev. Bucharest, 2022)”.
 *
 * @param from where the bracket opens in the line
 * @param to behind it
 * @param year as written, of four digits if it is one
 */
record EditionBracket(int from, int to, boolean revised, String place, String year) {
    private static final Pattern WRITTEN = Pattern.compile(
            " ?\\((?<rev>(?i:rev)(?:\\.|ised)?,? ?)?(?<place>\\p{Lu}[\\p{L}'. -]{2,30}?),? ?(?<year>\\d{1,6})(?: ?\\))");
    private static final Pattern MONTH = Pattern.compile(Months.ANY + ".*");

    /** What stands there, or null if it is no edition: a place where no conference met is one only behind “Rev.”. */
    static @Nullable EditionBracket at(String text, int place, List<Conference> conferences) {
        Matcher matcher = WRITTEN.matcher(text).region(place, Math.min(text.length(), place + 70));
        if (!matcher.lookingAt() || MONTH.matcher(matcher.group("place")).matches()) {
            return null;
        }
        EditionBracket bracket = new EditionBracket(
                matcher.start() + (text.charAt(matcher.start()) == ' ' ? 1 : 0),
                matcher.end(),
                matcher.group("rev") != null,
                matcher.group("place").strip(),
                matcher.group("year"));
        boolean looksLikeOne = bracket.revised || conferences.stream().anyMatch(known -> bracket.isNear(known.place()));
        return looksLikeOne && !bracket.place.matches("(?:WRC|WARC|PP|WTSA|WTDC|RA|Council|Annex|Document)\\b.*")
                ? bracket
                : null;
    }

    boolean hasYear() {
        return year.length() == 4;
    }

    int yearNumber() {
        return Integer.parseInt(year);
    }

    boolean isOf(Conference conference) {
        return hasYear() && conference.year() == yearNumber() && isAt(conference.place());
    }

    /** The same place however it is spelled: Marrakech and Marrakesh, Florianopolis and Florianópolis. */
    boolean isAt(String other) {
        String one = plain(place);
        String two = plain(other);
        return one.equals(two) || two.endsWith(" " + one) || two.startsWith(one + "-");
    }

    /** The same place, or that place with two letters amiss. */
    boolean isNear(String other) {
        return isAt(other) || distance(plain(place), plain(other)) <= 2;
    }

    private static String plain(String place) {
        String letters = Normalizer.normalize(place, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace("marrakech", "marrakesh")
                .strip();
    }

    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int i = 0; i <= two.length(); i++) {
            row[i] = i;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = corner + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length()];
    }
}
