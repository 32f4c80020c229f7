package org.rapporteur.terms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Pieces.Part;
import org.rapporteur.terms.Pieces.TextNumber;
import org.rapporteur.terms.Pieces.Word;

/** Reads the two written forms of a designation which are exact: the normal form and the slug. */
final class DesignationParser {
    static final int LONGEST = 200;

    private static final String DIGITS = "\\d{1,6}(?:\\.\\d{1,6}){0,5}";
    private static final String SUFFIX = "(?:[a-c]| ?(?:bis|ter|qua(?:r)?ter|[A-Z]))(?![A-Za-z.])";
    private static final String NUMBER = "[A-Z]\\." + DIGITS + "(?:" + SUFFIX + ")?";
    /** Supplements are numbered by series letter, in the E, G and Q series of old by hundreds. */
    private static final String SERIES = "[A-Z](?:-\\d{1,6}(?:[ -]series)?|\\.\\d{1,6}[ -]series)?(?= Suppl)";

    private static final String ANNEX = "Annex [A-Z]{1,2}\\d{0,3}\\+?|App\\. ?[IVXLC]{1,8}";
    private static final String VERSION = " (?:\\(V\\d{1,4}\\)|v\\.\\d{1,4})";
    private static final String PART = " (?:" + ANNEX + "|attachment|Suppl\\. \\d{1,6}(?:\\.\\d{1,6})?)";
    private static final String CHANGE = "[ /](?:(?:Amd|Cor|Technical Cor|Add|Err)\\. \\d{1,6}|" + ANNEX + ")";

    private static final Pattern NORMAL_FORM = Pattern.compile("ITU-T (?<numbers>" + NUMBER + "(?:/" + NUMBER
            + "){0,3}|" + SERIES + ")(?<version>" + VERSION + ")?(?<part>" + PART + ")?(?: \\((?<base>[1-9]\\d{3})\\))?"
            + "(?<changes>(?:" + CHANGE + ")*)(?: \\((?<month>0[1-9]|1[0-2])/(?<year>[1-9]\\d{3})\\))?");
    private static final Pattern ONE_CHANGE = Pattern.compile(CHANGE);
    private static final Pattern ONE_NUMBER =
            Pattern.compile("([A-Z])(?:[.-](" + DIGITS + "))?(?:[ -]?([a-z]+|[A-Z]))?");

    private static final Pattern SLUG = Pattern.compile("T(?:-[A-Za-z0-9._~]+)+");
    private static final Pattern SLUG_SUFFIX = Pattern.compile("(?<=\\d)(bis|ter|quater|[A-Z])(?=/|$)");
    private static final Pattern SLUG_SERIES = Pattern.compile("([A-Z])\\.(\\d+)series");
    private static final Pattern SLUG_DATE = Pattern.compile("(\\d{4})(\\d{2})?");

    /** Lists are sorted by designations, and each is read many times: those of a large list. */
    private static final Cache<String, Designation> READ =
            Caffeine.newBuilder().maximumSize(4_000).build();

    private DesignationParser() {}

    /** The normal form, or nothing if it is not. */
    static @Nullable Designation parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return READ.get(text, DesignationParser::parseAnew);
    }

    private static @Nullable Designation parseAnew(String text) {
        Matcher matcher = NORMAL_FORM.matcher(text);
        return matcher.matches() ? designation(matcher) : null;
    }

    /** The slug, or nothing if it is not one; a text has only one slug, so that a page has only one address. */
    static @Nullable Designation parseSlug(String slug) {
        if (slug.length() > LONGEST || !SLUG.matcher(slug).matches()) {
            return null;
        }
        Designation designation = parse(normalForm(slug.substring(2).split("-", -1)));
        return designation != null && designation.slug().equals(slug) ? designation : null;
    }

    private static @Nullable Designation designation(Matcher matcher) {
        List<Part> parts = parts(matcher.group("version"), matcher.group("part"));
        List<Part> changes = changes(Objects.requireNonNull(matcher.group("changes")));
        String base = matcher.group("base");
        YearMonth edition = edition(matcher.group("year"), matcher.group("month"));
        // A year of the base and an edition, and nothing between them that changes the base
        if (base != null && edition != null && changes.isEmpty()) {
            return null;
        }
        return new Designation(
                numbers(matcher.group("numbers")), parts, base == null ? 0 : Integer.parseInt(base), changes, edition);
    }

    /** Most texts have neither, and catalogues hold thousands. */
    private static List<Part> parts(@Nullable String version, @Nullable String part) {
        if (version == null) {
            return part == null ? List.of() : List.of(Part.read(part));
        }
        return part == null ? List.of(Part.read(version)) : List.of(Part.read(version), Part.read(part));
    }

    private static List<Part> changes(String written) {
        if (written.isEmpty()) {
            return List.of();
        }
        return ONE_CHANGE
                .matcher(written)
                .results()
                .map(change -> Part.read(change.group()))
                .toList();
    }

    private static @Nullable YearMonth edition(@Nullable String year, @Nullable String month) {
        return year == null || month == null ? null : YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static List<TextNumber> numbers(String written) {
        if (written.indexOf('/') < 0) {
            return List.of(number(written));
        }
        return Stream.of(written.split("/")).map(DesignationParser::number).toList();
    }

    private static TextNumber number(String written) {
        Matcher matcher = ONE_NUMBER.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalStateException(written);
        }
        String digits = Objects.requireNonNullElse(matcher.group(2), "");
        String suffix = Objects.requireNonNullElse(matcher.group(3), "").replace("quarter", "quater");
        boolean series = written.indexOf('-') == 1;
        return new TextNumber(written.charAt(0), digits, series ? "series" : suffix, written);
    }

    private static String normalForm(String[] slug) {
        StringBuilder text = new StringBuilder("ITU-T ").append(numbersOfSlug(slug[0]));
        for (int i = 1; i < slug.length; i++) {
            text.append(' ').append(pieceOfSlug(slug[i]));
        }
        return text.toString();
    }

    private static String numbersOfSlug(String slug) {
        String spaced = SLUG_SUFFIX.matcher(slug.replace('_', '/')).replaceAll(" $1");
        return SLUG_SERIES.matcher(spaced).replaceAll("$1-$2 series");
    }

    private static String pieceOfSlug(String slug) {
        Matcher date = SLUG_DATE.matcher(slug);
        if (date.matches()) {
            return "(" + (date.group(2) == null ? "" : date.group(2) + "/") + date.group(1) + ")";
        }
        return Stream.of(Word.values())
                .filter(word -> slug.startsWith(word.slug))
                .findFirst()
                .map(word -> word.print(slug.substring(word.slug.length()).replace('~', '+')))
                .orElse(slug);
    }
}
