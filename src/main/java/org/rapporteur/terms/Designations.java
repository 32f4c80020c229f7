package org.rapporteur.terms;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Pieces.Word;

/**
 * Reads the numbers of texts as people write them: {@code D.608R}, {@code Amendment 1 to ITU-T X.1352},
 * {@code J.1305Cor.1}, {@code Supplement 59 to ITU-T Y.3100-series}, {@code Y.4480rev}, {@code Q.5011 (ex Q.IEC-EEMA)},
 * {@code Q.TSCA}, {@code Report ITU-R M.2440-0}. It rewrites them into the normal form and lets the parser judge.
 */
public final class Designations {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]");
    private static final Pattern WRAPPING = Pattern.compile("^[\\[“\"‘'« ]+|[\\]”\"’'» .,;:]+$");

    private static final Pattern FORMER_NAME =
            Pattern.compile(" ?\\((?i:ex|formerly|previously|was)[ .:-]{1,2}([^()]{1,80})\\)");
    private static final Pattern REVISED =
            Pattern.compile("(?i)(?:(?<=[0-9R])[ -]?rev(?:ised)?\\.?| ?\\(rev(?:ised)?\\.?\\))(?![A-Za-z0-9])");
    private static final Pattern PREFIX =
            Pattern.compile("(?i)(?:(?:draft|new|revised|the|Recommendations?|Recs?|ITU[ -]?T|CCITT)[ .:]{1,3})+");

    private static final String WORD = "(?i:Technical Cor(?:r|rigendum)?|Amendment|Amd|Cor(?:r|rigendum)?|Add(?:endum)?"
            + "|Err(?:atum)?|Annex|App(?:endix)?|Sup(?:pl|p|plement)?)";
    private static final String LABEL = "(?:\\d{1,6}(?:\\.\\d{1,6})?|[IVXLC]{1,8}|[A-Z]{1,2}\\d{0,3}\\+?)";
    private static final String PIECE =
            "(?<word>" + WORD + ")\\.? ?(?i:No\\.? ?)?(?<label>" + LABEL + ")(?![A-Za-z0-9+])";
    private static final Pattern PIECE_OF = Pattern.compile(PIECE + ",? (?i:to|of) (?<whole>.+)");
    private static final Pattern NEXT_PIECE = Pattern.compile(
            "[ .,/-]{0,3}(?:" + PIECE + "|(?<other>attachment|\\(V\\d{1,4}\\)|v\\.\\d{1,4}|\\((?:\\d\\d/)?\\d{4}\\)))");
    private static final Pattern SUPPLEMENT = Pattern.compile("(?i:Sup(?:pl|p|plement)?)\\.? ?(?i:No\\.? ?)?(\\d.*)");

    private static final String NUMBER =
            "[A-Z]\\. ?\\d{1,6}(?:\\.\\d{1,6}){0,5}" + "(?:[a-c](?![A-Za-z])| ?(?:bis|ter|quater|[A-Z])(?![A-Za-z]))?";
    private static final Pattern NUMBERS = Pattern.compile(NUMBER + "(?: ?/ ?" + NUMBER + "){0,3}");
    private static final Pattern SUFFIX = Pattern.compile("(?<=\\d) ?(bis|ter|quater|[A-Z])(?=/|$)");
    private static final Pattern SERIES =
            Pattern.compile("([A-Z])(?:[-.]?(\\d{1,6})(?i:[ -]series)|-(\\d{1,6})|(?i:[ -]series))?"
                    + "(?i: Recommendations?)?(?=[ .,-]{1,3}(?i:Sup)| \\()");
    private static final Pattern CONTEXT =
            Pattern.compile("(?i:ITU-T )?([A-Z])(?:[-.](\\d{1,6})[\\d.]{0,20})?(?i:[ -]series)?");

    private static final Pattern EDITION_OF_BASE =
            Pattern.compile("\\(\\d\\d/(\\d{4})\\)(?= (?:Amd|Cor|Tech|Add|Err))");
    private static final Pattern EDITION_BEFORE_SUPPLEMENT =
            Pattern.compile("( \\(\\d\\d/\\d{4}\\))( Suppl\\. [\\d.]+)$");

    private static final Pattern NAME = Pattern.compile("(?:(?i:Technical (Report|Paper)) (?:ITU-T )?)?"
            + "([A-Z]\\.(?!\\d{3})(?:\\d[A-Za-z]-)?[A-Za-z0-9.]{0,60}[A-Za-z]{2}[\\w.+*/-]{0,60}"
            + "|(?:T[RP]\\.|[A-Z]ST[RP]-)[A-Za-z0-9][\\w.+*/-]{0,60}|[A-Za-z][A-Za-z0-9-]{0,60}_[\\w-]{1,60})");

    private Designations() {}

    /** Never fails: what it cannot read is a reading, too. */
    public static DesignationReading read(String text) {
        return read(text, "");
    }

    /**
     * Never fails: what it cannot read is a reading, too.
     *
     * @param series where the text was found, as “Y” or “Y.3100-series”: the series of a Supplement that does not say its
     *     own; anything else tells nothing
     */
    public static DesignationReading read(String text, String series) {
        if (text.length() > DesignationParser.LONGEST) {
            return new DesignationReading.NotUnderstood(text);
        }
        String clean = clean(text);
        Designation published = DesignationParser.parse(clean);
        // Complete in normal form, so that even “E-100 series Suppl. 2” means what it says
        if (published != null && published.edition() != null) {
            return new DesignationReading.Understood(published, false, null);
        }
        RadioDesignation radio = RadioDesignation.parse(clean);
        if (radio != null) {
            return new DesignationReading.Radio(radio);
        }
        return Objects.requireNonNullElseGet(readText(clean, series), () -> new DesignationReading.NotUnderstood(text));
    }

    private static String clean(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** As most numbers are written: nothing to be taken away, and sooner seen than looked for. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean within = at > 0 && at < text.length() - 1;
            boolean plain = letter < 128 && Character.isLetterOrDigit(letter)
                    || at > 0 && letter == ')'
                    || within && (".(/-".indexOf(letter) >= 0 || letter == ' ' && text.charAt(at + 1) != ' ');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return WRAPPING.matcher(DASHES.matcher(spaced).replaceAll("-")).replaceAll("");
    }

    private static @Nullable DesignationReading readText(String clean, String series) {
        Matcher former = FORMER_NAME.matcher(clean);
        boolean renamed = clean.indexOf('(') >= 0 && former.find();
        String formerName = renamed ? former.group(1).strip() : null;
        String present = renamed ? former.replaceFirst("") : clean;
        boolean mayBeRevised = present.toLowerCase(Locale.ROOT).contains("rev");
        boolean revised = mayBeRevised
                && (REVISED.matcher(present).find()
                        || present.toLowerCase(Locale.ROOT).contains("revised "));
        String rest = wholeFirst(mayBeRevised ? REVISED.matcher(present).replaceFirst("") : present);
        Designation designation = designation(supplementOf(series, rest));
        if (designation != null) {
            return new DesignationReading.Understood(designation, revised, formerName);
        }
        Matcher supplement = SUPPLEMENT.matcher(rest);
        return supplement.matches() ? seriesUnknown(supplement.group(1)) : named(rest);
    }

    /** “Corrigendum 1 to Amendment 2 to ITU-T X.1352” becomes “X.1352 Amendment 2 Corrigendum 1”. */
    private static String wholeFirst(String text) {
        String rest = withoutPrefix(text);
        Matcher piece = PIECE_OF.matcher(rest);
        if (!piece.matches()) {
            return rest;
        }
        return wholeFirst(piece.group("whole")) + " " + print(piece);
    }

    /** What follows “ITU-T” can only be meant as a capital letter. */
    private static String withoutPrefix(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (!prefix.lookingAt() || prefix.end() == text.length()) {
            return text;
        }
        return Character.toUpperCase(text.charAt(prefix.end())) + text.substring(prefix.end() + 1);
    }

    private static String supplementOf(String series, String rest) {
        Matcher context = CONTEXT.matcher(series.strip());
        if (!SUPPLEMENT.matcher(rest).matches() || !context.matches()) {
            return rest;
        }
        return series(context.group(1), context.group(2)) + " " + rest;
    }

    private static @Nullable DesignationReading seriesUnknown(String number) {
        return number.matches("\\d{1,6}(\\.\\d{1,6})?") ? new DesignationReading.SeriesUnknown(number) : null;
    }

    private static @Nullable Designation designation(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        Designation numbered = numbers.lookingAt() ? withPieces(spaced(numbers.group()), text, numbers.end()) : null;
        if (numbered != null) {
            return numbered;
        }
        Matcher series = SERIES.matcher(text);
        if (!series.lookingAt()) {
            return null;
        }
        String hundreds = series.group(2) == null ? series.group(3) : series.group(2);
        return withPieces(series(series.group(1), hundreds), text, series.end());
    }

    /** Supplements are numbered by series letter, whatever part of the series is named; only E numbers by hundreds. */
    private static String series(String letter, @Nullable String hundreds) {
        return hundreds != null && letter.equals("E") ? "E-" + hundreds + " series" : letter;
    }

    private static String spaced(String numbers) {
        return SUFFIX.matcher(numbers.replace(". ", ".").replace(" /", "/").replace("/ ", "/"))
                .replaceAll(" $1");
    }

    private static @Nullable Designation withPieces(String head, String text, int end) {
        StringBuilder normal = new StringBuilder("ITU-T ").append(head);
        Matcher piece = NEXT_PIECE.matcher(text).region(end, text.length());
        while (piece.lookingAt()) {
            String other = piece.group("other");
            normal.append(' ').append(other == null ? print(piece) : other);
            piece.region(piece.end(), text.length());
        }
        return piece.regionStart() == text.length() ? DesignationParser.parse(inOrder(normal)) : null;
    }

    private static String print(Matcher piece) {
        String start = piece.group("word").substring(0, 2);
        return Stream.of(Word.values())
                .filter(word -> word.prefix.regionMatches(true, 0, start, 0, 2))
                .findFirst()
                .orElseThrow()
                .print(piece.group("label"));
    }

    /** The edition of a text behind “Amendment 1 to” is that of the base, behind “Supplement 1 to” the Supplement's. */
    private static String inOrder(CharSequence text) {
        String withBase = EDITION_OF_BASE.matcher(text).replaceAll("($1)");
        return EDITION_BEFORE_SUPPLEMENT.matcher(withBase).replaceAll("$2$1");
    }

    private static @Nullable DesignationReading named(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(2);
        return new DesignationReading.Named(name, kind(Objects.requireNonNullElse(matcher.group(1), ""), name));
    }

    private static @Nullable TextKind kind(String word, String name) {
        if (word.equalsIgnoreCase("Report") || name.matches("(TR\\.|.STR-).*")) {
            return TextKind.TECHNICAL_REPORT;
        }
        if (word.equalsIgnoreCase("Paper") || name.matches("(TP\\.|.STP-).*")) {
            return TextKind.TECHNICAL_PAPER;
        }
        if (name.matches("[A-Z]\\.(?i:Imp).*")) {
            return TextKind.IMPLEMENTERS_GUIDE;
        }
        if (name.matches("[A-Z]\\.(?i:Sup).*")) {
            return TextKind.SUPPLEMENT;
        }
        return name.charAt(1) == '.' ? TextKind.RECOMMENDATION : null;
    }
}
