package org.rapporteur.check.rules.citations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.language.Telltales;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.ResolutionNumber.Body;

/** Finds the Resolutions a report cites; those of bodies outside the Union and of radio conferences are left out. */
final class Citations {
    private static final Pattern HEAD =
            Pattern.compile("\\b(?:[Rr]esolutions?|RESOLUTIONS?|Res\\.)(?: (?:No\\.?|Nos\\.?))? (?=(?:ITU-R )?\\d)");
    private static final Telltales OF_HEAD = Telltales.of(HEAD);
    private static final Pattern NUMBER =
            Pattern.compile("(?<radio>ITU-R )?(?<number>[1-9]\\d{0,3})(?:-\\d{1,2})?(?![\\d/]|\\.\\d|-\\d)");
    private static final Pattern NEXT = Pattern.compile("(?:; |, |,? and |,? & |,? or )(?=(?:ITU-R )?\\d)");
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b(?:UN|UNGA|United Nations|General Assembly|Human Rights Council|ECOSOC|Security Council|WRC|WARC|WCIT|CITEL|APT|RCC|CEPT|WHA|UPU|UNESCO|European)\\b[^.;]{0,30}$");
    private static final Pattern OUTSIDE_BEHIND = Pattern.compile(
            " ?(?:\\((?:Rev\\.? ?)?(?:WRC|WARC|WCIT)|(?:of|by) (?:the )?(?:\\d{4} )?(?:UN\\b|UNGA|United Nations|General Assembly|Human Rights|ECOSOC|Security|WRC|World Radio|World Conference on International|European))");
    private static final String SHORT = "(?:\\(%1$s(?:-\\d\\d)?\\)|%1$s(?:-\\d\\d)?)";
    private static final Map<Body, String> NAMES = new EnumMap<>(Map.of(
            Body.PP, "(?:[Pp]lenipotentiary(?: [Cc]onference)?|" + SHORT.formatted("PP") + ")",
            Body.WTSA, "(?:World Telecommunication Standardization Assembly|" + SHORT.formatted("WTSA") + ")",
            Body.WTDC, "(?:World Telecommunication Development Conference|" + SHORT.formatted("WTDC") + ")",
            Body.COUNCIL, "(?:Council)",
            Body.RA, "(?:Radiocommunication Assembly|ITU-R|" + SHORT.formatted("RA") + ")"));
    private static final Map<Body, Pattern> BEFORE = new EnumMap<>(Body.class);
    private static final Map<Body, Pattern> BEHIND = new EnumMap<>(Body.class);

    static {
        NAMES.forEach((body, name) -> {
            BEFORE.put(body, Pattern.compile("\\b" + name + "(?:'s)?(?: " + name + ")?(?: \\d{4})? ?$"));
            BEHIND.put(
                    body,
                    Pattern.compile(",? (?:of|by|adopted by|from) (?:the )?(?:\\d{4} )?(?:ITU )?" + name + "(?!\\w)"
                            + "| ?\\((?:Rev\\.? ?)?" + name + "[^)]{0,20}\\)"));
        });
    }

    private final List<Conference> conferences;
    private final List<Citation> found = new ArrayList<>();

    private Citations(List<Conference> conferences) {
        this.conferences = conferences;
    }

    /** Of the whole report in reading order. */
    static List<Citation> in(Subject subject) {
        return subject.once(Citations.class, Citations::read);
    }

    private static List<Citation> read(Subject subject) {
        Citations reader = new Citations(subject.evidence().resolutions().conferences());
        subject.lines().forEach(reader::read);
        return reader.found;
    }

    private void read(Line line) {
        if (!OF_HEAD.mayBeIn(line.text())) {
            return;
        }
        Matcher head = HEAD.matcher(line.text());
        Body carried = null;
        int from = 0;
        while (head.find()) {
            if (head.start() < from
                    || OUTSIDE.matcher(tail(line.text(), head.start())).find()) {
                continue;
            }
            from = readList(line, head, carried);
            if (from > head.end() && !found.isEmpty()) {
                carried = found.get(found.size() - 1).body();
            }
        }
    }

    private static String tail(String text, int end) {
        return text.substring(Math.max(0, end - 70), end);
    }

    /** One number, or several behind one word; returns where they end. */
    private int readList(Line line, Matcher head, @Nullable Body carried) {
        Quotes quotes = new Quotes(near(line.text(), head.end()));
        Body named = bodyBefore(tail(line.text(), head.start()));
        Body body = carried;
        int begin = head.start();
        int at = head.end();
        while (true) {
            Matcher number = NUMBER.matcher(line.text()).region(at, line.text().length());
            if (!number.lookingAt()
                    || OUTSIDE_BEHIND
                            .matcher(line.text())
                            .region(number.end(), line.text().length())
                            .lookingAt()) {
                return at;
            }
            Body own = number.group("radio") != null ? Body.RA : named;
            Citation citation = citation(line, begin, number, own, body, quotes, head.end());
            found.add(citation);
            body = citation.body();
            Matcher next = NEXT.matcher(line.text())
                    .region(
                            Math.max(citation.to(), citation.titleTo()),
                            line.text().length());
            if (!next.lookingAt()) {
                return Math.max(citation.to(), citation.titleTo());
            }
            begin = next.end();
            at = next.end();
        }
    }

    /** Quotations far away are of no concern, and a line may be long. */
    private static String near(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + 3_000));
    }

    private Citation citation(
            Line line,
            int begin,
            Matcher number,
            @Nullable Body named,
            @Nullable Body carried,
            Quotes quotes,
            int quotesFrom) {
        EditionBracket edition = EditionBracket.at(line.text(), number.end(), conferences);
        int to = edition == null ? number.end() : edition.to();
        Body behind = named == null ? bodyBehind(line.text(), number.end(), to) : named;
        Body body = behind != null ? behind : inferred(edition, carried);
        int[] title = title(line.text(), to, quotes, quotesFrom);
        return new Citation(
                line,
                begin,
                to,
                body,
                behind != null,
                Integer.parseInt(number.group("number")),
                edition,
                title.length == 0
                        ? null
                        : line.text().substring(title[0] + 1, title[1] - 1).strip(),
                title.length == 0 ? to : title[1]);
    }

    private static final Pattern LEAD = Pattern.compile(
            "[,:;]?(?: (?:on|entitled|titled|called|concerning|regarding|about)(?: the)?:?)?[,:]?(?: ?[\u2013\u2014-])? ?");

    private static int[] title(String text, int to, Quotes quotes, int quotesFrom) {
        Matcher lead = LEAD.matcher(text).region(to, text.length());
        int at = lead.lookingAt() ? lead.end() : to;
        Quotes.Quote quote = quotes.openingAt(at - quotesFrom);
        return quote == null ? new int[0] : new int[] {quote.from() + quotesFrom, quote.to() + quotesFrom};
    }

    private static @Nullable Body bodyBefore(String before) {
        for (Map.Entry<Body, Pattern> entry : BEFORE.entrySet()) {
            if (entry.getValue().matcher(before).find()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static @Nullable Body bodyBehind(String text, int number, int edition) {
        for (Map.Entry<Body, Pattern> entry : BEHIND.entrySet()) {
            if (entry.getValue().matcher(text).region(number, text.length()).lookingAt()
                    || entry.getValue()
                            .matcher(text)
                            .region(edition, text.length())
                            .lookingAt()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The body whose conference met there in that year, else the one cited before, else the only one that ever met there. */
    private @Nullable Body inferred(@Nullable EditionBracket edition, @Nullable Body carried) {
        if (edition == null) {
            return carried;
        }
        List<Body> met = bodies(edition::isOf);
        if (met.isEmpty() && carried == null) {
            met = bodies(conference -> edition.isNear(conference.place()));
        }
        return met.isEmpty() || met.contains(carried) ? carried : met.size() == 1 ? met.get(0) : null;
    }

    private List<Body> bodies(Predicate<Conference> which) {
        return conferences.stream()
                .filter(which)
                .map(Conference::body)
                .distinct()
                .toList();
    }
}
