package org.rapporteur.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.DesignationReading;
import org.rapporteur.terms.Designations;
import org.rapporteur.terms.TextKind;

/** Finds the texts a line names. What stands in quotation marks is a title and names none. */
public final class TextMentions {
    private static final String PIECE =
            "(?:Technical Cor(?:r|rigendum)?|Amendment|Amd|Corrigendum|Corr?|Addendum|Add|Erratum|Err|Annex|Appendix|App|Supplement|Suppl?)";
    private static final String NUMBER = "[A-Z]\\.\\d{1,5}(?:\\.\\d{1,4}){0,4}(?:[a-c](?!\\w)| ?(?:bis|ter|R)(?!\\w))?";
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
    private static final Pattern CORE = Pattern.compile(
            "(?<![\\w./-])(?=[A-Z])(?<!(?:Table|Figure|Fig\\.|[Cc]lause|[Ss]ection|Equation|Chapter|[Pp]aragraph|Class|Step|Article) )(?:(?<radio>"
                    + RADIO + ")|(?:ITU[- ]T )?(?<core>(?:" + CHANGE + "|" + OF_SERIES + "|" + SERIES + "|(?!" + NUMBER
                    + "[- ]series)" + NUMBERS
                    + TAIL + "|" + NAME + "|" + BARE + ")" + FORMER + "))");
    private static final String KINDS =
            "Recommendations?|Rec\\.|Technical (?:Report|Paper)s?|Implementers?'?s?'? Guides?|Handbooks?|Supplements?|Amendments?|Corrigend(?:um|a)|Appendi(?:x|ces)|Annex(?:es)?|Reports?|Resolutions?|Errat(?:um|a)";
    private static final String MARKERS =
            "((?:(?:draft|new|revised|new/revised|updated|regional|ITU-T|following)[ /]+){0,4})";
    private static final Pattern BEFORE = Pattern.compile(
            "(?<!\\w)" + MARKERS + "(?:(" + KINDS + ")[ \\t]+(?:ITU[- ]T )?)?" + MARKERS + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\w-])" + MARKERS
                    + "(Technical (?:Report|Paper)|Implementers?'?s?'? Guide|Handbook|Supplement|Recommendation|Study)s?(?: on| entitled| titled|:)? ?(?=[\u201c\u201e\u00ab\"])",
            Pattern.CASE_INSENSITIVE);

    private static final Telltales OF_TITLED = Telltales.of(TITLED);
    /** “ITU-T X.1373 (revised)”, as in our own lists. */
    private static final Pattern REVISED = Pattern.compile(" \\(revised\\)");

    private static final Pattern LEAD = Pattern.compile(
            "[ ,:(\u2013\u2014-]{1,4}(?:(?:on|(?:(?:is|was) )?(?:entitled|titled)|called|concerning|about|namely|with the title|(?:bears|has|carries) the title|sets out)[ :]{1,2})?|");

    /** In letters. */
    private static final int SHORTEST_TITLE = 12;

    private final Line line;
    private final Quotes quotes;
    private final Map<String, DesignationReading> readings = new HashMap<>();
    private final List<TextMention> found = new ArrayList<>();

    private TextMentions(Line line) {
        this.line = line;
        this.quotes = new Quotes(line.text());
    }

    /** In their order; titles in quotation marks or in the next cell are read, those in running words are not. */
    public static List<TextMention> in(Line line) {
        TextMentions reader = new TextMentions(line);
        reader.numbered();
        UnquotedTitle.leaveInner(reader.found);
        reader.titled();
        reader.found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return reader.found;
    }

    private void numbered() {
        Matcher core = CORE.matcher(line.text());
        while (core.find()) {
            if (!quotes.hold(core.start()) && !inTitle(core.start()) && !beginsTitle(core.start(), core.end())) {
                add(core);
            }
        }
    }

    private boolean beginsTitle(int from, int to) {
        return !found.isEmpty() && UnquotedTitle.begins(found.get(found.size() - 1), from, to);
    }

    private boolean inTitle(int place) {
        return !found.isEmpty() && place < found.get(found.size() - 1).titleTo();
    }

    private void add(Matcher core) {
        boolean radio = core.group("radio") != null;
        DesignationReading reading = radio
                ? new DesignationReading.Named(core.group(), null)
                : readings.computeIfAbsent(core.group("core"), Designations::read);
        if (reading instanceof DesignationReading.NotUnderstood || reading instanceof DesignationReading.Radio) {
            return;
        }
        found.add(withTitle(mention(core, reading, radio)));
    }

    private TextMention mention(Matcher core, DesignationReading reading, boolean radio) {
        int begin = Math.max(0, core.start() - 80);
        Matcher before = BEFORE.matcher(line.text().substring(begin, core.start()));
        boolean led = before.find();
        String markers = led ? (before.group(1) + " " + before.group(3)).toLowerCase(Locale.ROOT) : "";
        TextKind said = led && before.group(2) != null ? kind(before.group(2)) : null;
        boolean marked = REVISED.matcher(line.text())
                .region(core.end(), line.text().length())
                .lookingAt();
        int end = core.end() + (marked ? " (revised)".length() : 0);
        return new TextMention(
                line,
                pastBlanks(led ? begin + before.start() : core.start(), core.start()),
                end,
                number(reading, core.group()),
                designation(reading),
                kind(reading, said, core.group()),
                markers.contains("draft"),
                markers.contains("revised") || markers.contains("updated") || marked || revised(reading),
                markers.contains("new"),
                radio,
                null,
                end,
                end,
                false);
    }

    private int pastBlanks(int from, int to) {
        int at = from;
        while (at < to && line.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static String number(DesignationReading reading, String written) {
        if (reading instanceof DesignationReading.Named named) {
            return named.name();
        }
        if (reading instanceof DesignationReading.SeriesUnknown unknown) {
            return "Supplement " + unknown.number();
        }
        return written;
    }

    private static @Nullable Designation designation(DesignationReading reading) {
        return reading instanceof DesignationReading.Understood understood ? understood.designation() : null;
    }

    private static boolean revised(DesignationReading reading) {
        return reading instanceof DesignationReading.Understood understood && understood.revised();
    }

    private static @Nullable TextKind kind(DesignationReading reading, @Nullable TextKind said, String written) {
        if (said != null && said != TextKind.RECOMMENDATION) {
            return said;
        }
        if (reading instanceof DesignationReading.Understood understood) {
            return understood.designation().kind();
        }
        if (reading instanceof DesignationReading.SeriesUnknown) {
            return TextKind.SUPPLEMENT;
        }
        if (written.startsWith("Report")) {
            return TextKind.REPORT;
        }
        if (said != null) {
            return said;
        }
        return reading instanceof DesignationReading.Named named ? named.kind() : null;
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

    /** The title right behind, in quotation marks or in the next cell. */
    private TextMention withTitle(TextMention mention) {
        int at = mention.to();
        String text = line.text();
        Matcher lead = LEAD.matcher(text).region(at, text.length());
        if (lead.lookingAt()) {
            at = lead.end();
        }
        Quotes.Quote quote = quotes.openingAt(at);
        if (quote != null) {
            return mention.titled(inner(quote), quote.from(), quote.to(), true);
        }
        return line.kind() == Line.Kind.ROW ? withNextCell(mention) : mention;
    }

    private TextMention withNextCell(TextMention mention) {
        int tab = line.text().indexOf('\t', mention.to());
        if (tab < 0 || !line.text().substring(mention.to(), tab).isBlank()) {
            return mention;
        }
        boolean next = true;
        while (tab >= 0) {
            int end = line.text().indexOf('\t', tab + 1);
            int to = end < 0 ? line.text().length() : end;
            String title = UnquotedTitle.withoutAside(
                    line.text().substring(tab + 1, to).strip());
            if (isTitle(title)) {
                return mention.titled(title, tab + 1, to, next);
            }
            next = false;
            tab = end;
        }
        return mention;
    }

    /** Several words and no day; a cell of the kind, the group or the state says nothing of the title. */
    private static boolean isTitle(String cell) {
        return cell.length() >= SHORTEST_TITLE
                && cell.indexOf(' ') > 0
                && Dates.in(cell).stream().noneMatch(span -> span.to() - span.from() > cell.length() / 2)
                && Groups.in(cell).stream().noneMatch(name -> name.to() - name.from() > cell.length() / 2)
                && Nouns.of(cell).isEmpty();
    }

    private String inner(Quotes.Quote quote) {
        return line.text().substring(quote.from() + 1, quote.to() - 1).strip();
    }

    private boolean isNamed(int place) {
        return found.stream().anyMatch(text -> text.from() < place && place <= text.titleTo());
    }

    /** Texts that have no number: “Technical Report “…””. */
    private void titled() {
        if (!quotes.any() || !OF_TITLED.mayBeIn(line.text())) {
            return;
        }
        Matcher matcher = TITLED.matcher(line.text());
        while (matcher.find()) {
            Quotes.Quote quote = quotes.openingAt(matcher.end());
            if (quote == null || quotes.hold(matcher.start()) || isNamed(matcher.end())) {
                continue;
            }
            String markers = matcher.group(1).toLowerCase(Locale.ROOT);
            found.add(new TextMention(
                    line,
                    matcher.start(),
                    matcher.start() + matcher.group().stripTrailing().length(),
                    "",
                    null,
                    kind(matcher.group(2)),
                    markers.contains("draft"),
                    markers.contains("revised") || markers.contains("updated"),
                    markers.contains("new"),
                    false,
                    inner(quote),
                    quote.from(),
                    quote.to(),
                    true));
        }
    }
}
