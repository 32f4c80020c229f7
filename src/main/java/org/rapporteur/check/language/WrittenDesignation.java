package org.rapporteur.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the designation of a text is written in running text, with its edition, its parts and its former number. */
final class WrittenDesignation {
    /** The group of texts of ITU-R, which are numbered by other rules. */
    static final String RADIO_GROUP = "radio";

    /** The group of a designation without the name of its Sector. */
    static final String GROUP = "core";

    private static final String PIECE =
            "(?:Technical Cor(?:r|rigendum)?|Amendment|Amd|Corrigendum|Corr?|Addendum|Add|Erratum|Err|Annex|Appendix|App|Supplement|Suppl?)";
    private static final String NUMBER = "[A-Z]\\.\\d{1,5}(?:\\.\\d{1,4}){0,4}(?:[a-c](?!\\w)| ?(?:bis|ter|R)(?!\\w))?"
            // “X.5g-asset” is the name of a draft
            + "(?!(?!rev)[a-z0-9])";
    private static final String NUMBERS = NUMBER + "(?:/[A-Z]\\.\\d{1,5}(?:\\.\\d{1,4}){0,4})?";
    private static final String EDITION = "(?: ?\\((?:\\d\\d/)?(?:19|20)\\d\\d\\))";
    private static final String LABEL = "\\.? ?(?:\\d{1,3}(?:\\.\\d{1,2})?|[A-Z]|[IVX]{1,5})(?!\\w| (?:to|of) )";
    private static final String PIECES = "(?:[ ,]{0,2}" + PIECE + LABEL + "(?: ?" + PIECE + LABEL + ")*)";
    private static final String TAIL = "(?: ?\\(V\\d{1,3}\\)| v\\.\\d{1,2}(?!\\w))?" + EDITION + "?" + PIECES + "?"
            + EDITION + "?(?: ?" + PIECE + LABEL + ")?" + EDITION + "?(?:[ -]?rev(?:ised)?(?!\\w))?";
    private static final String FORMER = "(?: \\((?:ex|formerly|previously)[ .:-]{1,2}[^()]{1,60}\\))?";
    private static final String CHANGE = PIECE
            + "\\.? ?(?:No\\.? ?)?(?:\\d{1,3}|[IVX]{1,5}|[A-Z]) (?:to|of)(?: the)?(?: (?:draft|new|revised))?(?: Recommendations?| Rec\\.)?(?: ITU-T)? "
            + "(?:" + NUMBERS
            + "(?:[- ]series)?(?: Recommendations?)?|[A-Z](?:[- ]series)? (?:Supplement|Suppl?)\\.? ?\\d{1,3}(?!\\w))(?: "
            + PIECE + LABEL + ")*"
            + EDITION + "?";
    private static final String OF_SERIES =
            PIECE + "\\.? ?(?:No\\.? ?)?\\d{1,3} (?:to|of)(?: the)? (?:ITU-T )?[A-Z][- ]series(?: Recommendations?)?"
                    + EDITION + "?";
    private static final String SERIES = "[A-Z](?:[- ]series |\\.| )(?i:Supplement|Suppl?)\\.? ?\\d{1,3}(?!\\w)"
            + EDITION + "?(?: " + PIECE + LABEL + ")?" + EDITION + "?";
    private static final String BARE = "(?:Supplement|Suppl\\.) \\d{1,3}(?![\\w.]*\\w)" + EDITION + "?";
    private static final String NAME =
            "(?:TR\\.[A-Za-z][\\w.+-]{1,40}\\w|[A-Z]S(?:TR|TP)-[A-Za-z0-9][\\w.+-]{0,40}\\w|[A-Z]\\.(?!\\d{2})[A-Za-z0-9]*[A-Za-z][\\w.+-]{1,40}\\w|[A-Z][a-z]+_[A-Za-z]\\w{1,30})";
    private static final String RADIO =
            "(?:(?:Recommendation|Report|Resolution|Opinion)s? ITU-R |ITU-R (?:(?:Recommendation|Report|Resolution) )?)(?:[A-Z]{1,3}\\.)?\\d{1,5}(?:-\\d{1,2})?";
    private static final Pattern PATTERN = Pattern.compile(
            "(?<![\\w./-])(?=[A-Z])(?<!(?:Table|Figure|Fig\\.|[Cc]lause|[Ss]ection|Equation|Chapter|[Pp]aragraph|Class|Step|Article|[Oo]ffice|[Rr]oom) )(?!(?<=[Ss]eries )[A-Z]\\.\\d)(?:(?<radio>"
                    + RADIO + ")|(?:ITU[- ]T )?(?<core>(?:" + CHANGE + "|" + OF_SERIES + "|" + SERIES + "|(?!" + NUMBER
                    + "(?:[- ]series| Recommendations))" + NUMBERS
                    + TAIL + "|" + NAME + "|" + BARE + ")" + FORMER + "))");

    private WrittenDesignation() {}

    /** Finds one after another; each is of one of the two groups. */
    static Matcher in(String text) {
        return PATTERN.matcher(text);
    }
}
