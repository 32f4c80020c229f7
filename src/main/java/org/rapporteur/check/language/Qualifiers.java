package org.rapporteur.check.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.TextKind;

/**
 * What the words before a text say of it: “draft revised Technical Report”.
 *
 * @param from where these words begin; where there are none, the text
 * @param kind the one they name, null if none
 */
record Qualifiers(int from, @Nullable TextKind kind, boolean draft, boolean revised, boolean isNew) {
    private static final String KINDS =
            "Recommendations?|Rec\\.|Technical (?:Report|Paper)s?|Implementers?'?s?'? Guides?|Handbooks?|Supplements?|Amendments?|Corrigend(?:um|a)|Appendi(?:x|ces)|Annex(?:es)?|Reports?|Resolutions?|Errat(?:um|a)";
    static final String MARKERS = "((?:(?:draft|new|revised|new/revised|updated|regional|ITU-T|following)[ /]+){0,4})";
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\w)" + MARKERS + "(?:(" + KINDS + ")[ \\t]+(?:ITU[- ]T )?)?" + MARKERS + "$",
            Pattern.CASE_INSENSITIVE);

    /** In letters. */
    private static final int REACH = 80;

    /** Those that end where a text begins. */
    static Qualifiers before(String line, int text) {
        int begin = Math.max(0, text - REACH);
        Matcher before = BEFORE.matcher(line.substring(begin, text));
        if (!before.find()) {
            return of(text, "", null);
        }
        int from = pastBlanks(line, begin + before.start(), text);
        return of(from, before.group(1) + " " + before.group(3), before.group(2));
    }

    static Qualifiers of(int from, String markers, @Nullable String kind) {
        String small = markers.toLowerCase(Locale.ROOT);
        return new Qualifiers(
                from,
                kind == null ? null : kind(kind),
                small.contains("draft"),
                small.contains("revised") || small.contains("updated"),
                small.contains("new"));
    }

    private static int pastBlanks(String line, int from, int to) {
        int at = from;
        while (at < to && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static @Nullable TextKind kind(String word) {
        String singular = word.toLowerCase(Locale.ROOT).replace("'", "").replaceAll("s$", "");
        return switch (singular) {
            case "recommendation", "rec." -> TextKind.RECOMMENDATION;
            case "technical report" -> TextKind.TECHNICAL_REPORT;
            case "technical paper" -> TextKind.TECHNICAL_PAPER;
            case "implementer guide", "implementers guide" -> TextKind.IMPLEMENTERS_GUIDE;
            case "handbook" -> TextKind.HANDBOOK;
            case "supplement" -> TextKind.SUPPLEMENT;
            case "amendment" -> TextKind.AMENDMENT;
            case "corrigendum", "corrigenda" -> TextKind.CORRIGENDUM;
            case "appendix", "appendice" -> TextKind.APPENDIX;
            case "annex", "annexe" -> TextKind.ANNEX;
            case "erratum", "errata" -> TextKind.ERRATUM;
            case "report" -> TextKind.REPORT;
            case "resolution" -> TextKind.RESOLUTION;
            default -> null;
        };
    }
}
