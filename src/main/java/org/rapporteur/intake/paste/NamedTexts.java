package org.rapporteur.intake.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.TextKind;

/**
 * Finds the places in a line where texts are named. What was found at a place is kept, and only so many places of one line
 * are looked at: whatever is pasted, a line takes no more than a bounded time.
 */
final class NamedTexts {
    private static final int MOST_PLACES = 60;

    private static final String PIECE =
            "(?i:Technical Cor(?:rigendum)?|Amendment|Amd|Corr?|Corrigendum|Add|Addendum|Err|Erratum"
                    + "|Annex|App|Appendix|Suppl?|Supp|Supplement)\\.? ?(?i:No\\.? ?)?[\\dIVXA-Z]";
    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\p{N}./_-])(?:" + PIECE
            + "|[A-Z]\\. ?\\d|[A-Z]\\.(?=[A-Za-z])|[A-Z]ST[RP]-|T[RP]\\.|[A-Z](?:[-.]?\\d+)?(?:[ -]series)?,? ?-? ?Sup"
            + "|(?:Report|Resolution|Opinion|Question|Recommendation|Rec\\.?) ITU-R |ITU-R (?=[A-Z0-9])"
            + "|(?i:ITU-?T )[a-z]\\.\\d|[A-Z]{1,3}\\.\\d+-\\d)");
    private static final Pattern KIND_AND_QUOTE =
            Pattern.compile("(?i:\\b(Technical Report|Technical Paper|Supplement|Handbook"
                    + "|Implementers?[’']?s?[’']? Guide|Recommendation|Amendment|Corrigendum|Report|deliverable))"
                    + "(?i: on| titled| entitled)? ?[:–-]? ?(?=[“\"«])");
    private static final Pattern KIND_FIRST = Pattern.compile("(?i:(Technical Report|Technical Paper|Handbook"
            + "|Implementers?[’']?s?[’']? Guide))(?i: on)?(?: ?[:–-] ?| )(?=[A-Z0-9])");
    private static final Pattern CHANGE_AND_MORE = Pattern.compile(
            "(?is).*\\b(?:Amd|Amendment|Corr?|Corrigendum|Err|Erratum)\\b.*\\b(?:Annex|App|Appendix|Amendment|Corrigendum)\\b.*");
    private static final Pattern BARE_LETTER = Pattern.compile(".*\\d[^ ]* A|.* (?i:revised)", Pattern.DOTALL);

    private static final Pattern WORK_ITEM = Pattern.compile(" ?\\(([A-Z]\\.[A-Za-z][\\w.+*-]{1,60})\\)"
            + "|,? (?:ex|formerly|previously)(?: known as)?[ .:-]{1,2}([A-Z]\\.[A-Za-z][\\w.+*-]{0,59}[\\w+*])");
    /** A title may open with figures, but with a unit behind them: “Q.311 2600 Hz line signalling”. */
    private static final Pattern BROKEN = Pattern.compile(
            "([A-Z]\\. ?\\d{1,4}(?:\\.\\d{1,4})?) (?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:\\.\\d{1,3}(?![\\d.]))?"
                    + "(?=\\s*(?:$|[“\"«|\\t,;:–—])|\\s+-?\\s*(?!(?:[kKGMT]?(?:bit|byte|bps|baud|Hz|W|V)|Giga|Mega|Kilo|Tera)"
                    + ")(?:\\p{Lu}\\p{L}|\\((?:ex|formerly|previously|was|revised|new)\\b))");

    private final String text;
    private final Map<Integer, Optional<Mention>> found = new HashMap<>();
    private @Nullable Mention named;
    private int lookedFrom = Integer.MAX_VALUE;

    NamedTexts(String text) {
        this.text = text;
    }

    /**
     * The place in a line where a text is named: by its number, or by its kind before a title in quotation marks.
     *
     * @param reading of the number; null where there is none
     * @param kind of the noun before the title; null where there is a number
     */
    record Mention(
            int start,
            int end,
            @Nullable DesignationReading reading,
            @Nullable TextKind kind) {

        boolean isNumbered() {
            return reading != null;
        }
    }

    /** The first from this place on, or nothing. */
    @Nullable
    Mention next(int from) {
        Mention numbered = numbered(from);
        Mention named = named(from);
        if (numbered == null || named == null) {
            return numbered == null ? named : numbered;
        }
        return named.end() <= numbered.start() ? named : numbered;
    }

    private @Nullable Mention numbered(int from) {
        Matcher start = START.matcher(text);
        start.region(from, text.length()).useTransparentBounds(true);
        while (start.find()) {
            Mention mention = at(start.start());
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention named(int from) {
        boolean holds = lookedFrom <= from && (named == null || named.start() >= from);
        if (!holds) {
            named = quoted(from);
            lookedFrom = from;
        }
        if (named != null) {
            return named;
        }
        Matcher first = KIND_FIRST.matcher(text);
        boolean opens = from == 0 && first.lookingAt() && at(first.end()) == null;
        return opens ? named(first) : null;
    }

    private @Nullable Mention quoted(int from) {
        Matcher quoted = KIND_AND_QUOTE.matcher(text);
        return quoted.find(from) ? named(quoted) : null;
    }

    private static @Nullable Mention named(Matcher matcher) {
        return NamedKind.of(Objects.requireNonNull(matcher.group(1)))
                .map(kind -> new Mention(matcher.start(), matcher.end(), null, kind))
                .orElse(null);
    }

    /** The longest number that is written at this place, or nothing; nothing, too, after too many attempts. */
    @Nullable
    Mention at(int start) {
        Optional<Mention> known = found.get(start);
        if (known == null) {
            boolean tired = found.size() >= MOST_PLACES;
            known = tired ? Optional.empty() : Optional.ofNullable(read(text, start));
            if (!tired) {
                found.put(start, known);
            }
        }
        return known.orElse(null);
    }

    /** How many places were looked at, which is what reading costs. */
    int places() {
        return found.size();
    }

    private static @Nullable Mention read(String text, int start) {
        List<Integer> ends = NumberExtent.ends(text, start);
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            DesignationReading reading = Designations.read(text.substring(start, end));
            if (!(reading instanceof DesignationReading.NotUnderstood)
                    && !runsIntoTitle(text.substring(start, end), text, end)) {
                return whole(text, new Mention(start, withoutPunctuation(text, end), reading, null));
            }
        }
        return null;
    }

    /** With the provisional name behind it, “Y.4220 (Y.abc)”; of “Y.30 47” nobody can tell the number. */
    private static Mention whole(String text, Mention mention) {
        if (!(mention.reading() instanceof DesignationReading.Understood number)) {
            return mention;
        }
        Matcher former = WORK_ITEM.matcher(text).region(mention.end(), text.length());
        if (number.formerName() == null && former.lookingAt()) {
            DesignationReading both = new DesignationReading.Understood(
                    number.designation(),
                    number.revised(),
                    Objects.requireNonNull(former.group(1) == null ? former.group(2) : former.group(1)));
            return new Mention(mention.start(), former.end(), both, null);
        }
        Matcher broken = BROKEN.matcher(text).region(mention.start(), text.length());
        if (broken.lookingAt() && broken.end(1) == mention.end()) {
            DesignationReading unread = new DesignationReading.NotUnderstood(broken.group());
            return new Mention(mention.start(), broken.end(), unread, null);
        }
        return mention;
    }

    private static int withoutPunctuation(String text, int end) {
        int last = end;
        while (",;:. ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** “Y.4497 A framework” is no number with the letter A, and “Amd. 1 Annex B – …” no Annex. */
    private static boolean runsIntoTitle(String written, String text, int end) {
        if (end < text.length() && CHANGE_AND_MORE.matcher(written).matches()) {
            return !written.matches("(?s).* (?i:to|of) .*");
        }
        return BARE_LETTER.matcher(written).matches()
                && end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1));
    }
}
