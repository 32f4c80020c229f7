package org.rapporteur.intake.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.activity.Figure;
import org.rapporteur.records.activity.Link;
import org.rapporteur.records.activity.Participants;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DateRange;

/** Makes a narrative paragraph into an activity: its words as they are, and beside them who, where, when, how many. */
final class ActivityReading {
    private static final int LONGEST_NAME = 80;
    private static final Map<ActivityKind, Pattern> KINDS = new LinkedHashMap<>();

    static {
        kind(ActivityKind.CONSULTATION, "consultations?");
        kind(ActivityKind.ASSISTANCE, "assistance|assist(?:s|ed|ing)|help|test ?beds?|advised");
        kind(
                ActivityKind.TRAINING,
                "trainings?|trained|taught|courses?|capacity[- ]building|train(?:s|ing)? the trainers|workshops?");
        kind(ActivityKind.FOCUS_GROUP, "focus groups?");
        kind(ActivityKind.PROJECT, "projects?|connect(?:ed|ing) (?:with )?\\d+|connect \\d+|installed|connected");
        kind(ActivityKind.PARTICIPATION, "participat\\w+|observer|follow(?:s|ed|ing)?|contribut\\w+|attend\\w+");
        kind(ActivityKind.MEETING, "meetings?|held|met|took place|sessions?");
        kind(ActivityKind.COLLABORATION, "collaborat\\w+|coalition|coordinat\\w+|together with|joint|liaison");
        kind(ActivityKind.STUDY, "stud(?:y|ies|ying)|developing|working on|work items?|draft|correspondence group");
        kind(ActivityKind.PUBLICATION, "publish\\w+|reports?|guides?|digest|toolkit|compendium|deliverables?");
        kind(ActivityKind.INITIATIVE, "initiatives?|hubs?|programmes?|programs?|cent(?:er|re)s?");
        kind(ActivityKind.INFORMATION, "web ?pages?|pages?|information|website|portal|mapping");
    }

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,/()-])(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\w/-]|\\.\\d|,\\d)((?: (?!of\\b|and\\b|in\\b|at\\b|to\\b)[\\p{L}-]+){0,2}? (?:[\\p{L}-]+s|people))\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LINK = Pattern.compile("https?://[\\w./%?&=#~+:-]+[\\w/]");
    /** Lines of the head of a liaison statement or contribution. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:source|title|for (?:action|information|comment)(?: to)?|approval|deadline|contact|original|questions?(?:\\(s\\))?"
                    + "|attachments?|agenda item|study (?:period|group) [\\d/–-]+$|liaison statement$).{0,2}(?::|$).*");

    private static final Pattern SENTENCE_END = Pattern.compile("[.:;]\\s");

    private final NamesInText names;
    private final String source;
    private final Keys keys = new Keys();

    ActivityReading(NamesInText names, String source) {
        this.names = names;
        this.source = source;
    }

    private static void kind(ActivityKind kind, String words) {
        KINDS.put(kind, Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    /** Empty where the words show neither what was done nor who did it: such a paragraph is prose. */
    Optional<Account> of(SaidParagraph paragraph, @Nullable String topic) {
        String words = TypedWords.of(paragraph.block());
        String plain = ReportLine.plain(words);
        List<String> bodies = names.bodies(plain);
        List<String> countries = names.states(plain);
        Optional<ActivityKind> kind = kind(words);
        if (kind.isEmpty() || LABELLED.matcher(words).matches()) {
            return Optional.empty();
        }
        Optional<DateRange> days = ActivityDays.in(plain);
        String place = paragraph.lines().get(0).place().paragraph();
        ActivitySummary activity = new ActivitySummary(
                keys.of(name(words), 6, "activity"),
                kind.get(),
                sector(words, bodies),
                name(words),
                new Participants(bodies, countries),
                days.map(DateRange::from).orElse(null),
                days.map(DateRange::to).orElse(null),
                new Answers(topic == null ? Set.of() : Set.of(topic), Set.of()));
        return Optional.of(new Account(activity, words, source + ", " + place, figures(words), links(words)));
    }

    /** What the first sentence says, else what any says; of several the most telling. */
    static Optional<ActivityKind> kind(String words) {
        Matcher end = SENTENCE_END.matcher(words);
        String first = end.find() ? words.substring(0, end.start()) : words;
        return said(first).or(() -> said(words));
    }

    private static Optional<ActivityKind> said(String words) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String name(String words) {
        String line = words.lines().findFirst().orElse(words);
        Matcher end = SENTENCE_END.matcher(line);
        String first = end.find() ? line.substring(0, end.start()) : line.replaceFirst("[.:;]$", "");
        if (first.length() <= LONGEST_NAME) {
            return first;
        }
        int space = first.lastIndexOf(' ', LONGEST_NAME);
        return first.substring(0, space < 20 ? LONGEST_NAME : space) + "\u2026";
    }

    private static String sector(String words, List<String> bodies) {
        if (words.matches("(?s).*\\b(?:BDT|ITU-D)\\b.*")) {
            return "D";
        }
        if (words.matches("(?s).*\\b(?:ITU-R|BR)\\b.*")) {
            return "R";
        }
        boolean standards = words.contains("ITU-T") || bodies.stream().anyMatch(body -> body.startsWith("T-"));
        return standards ? "T" : "U";
    }

    private static Map<String, Figure> figures(String words) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        FIGURE.matcher(words)
                .results()
                .filter(found -> !YEAR.matcher(found.group(1)).matches())
                .forEach(found -> add(figures, found));
        return figures;
    }

    private static void add(Map<String, Figure> figures, MatchResult found) {
        String unit = found.group(2).strip();
        String name = Keys.slug(unit, 3);
        if (!name.isEmpty()) {
            figures.putIfAbsent(
                    name, new Figure(name, new BigDecimal(found.group(1).replace(",", "")), unit, "", ""));
        }
    }

    private static Map<String, Link> links(String words) {
        Map<String, Link> links = new LinkedHashMap<>();
        List<String> addresses = new ArrayList<>();
        LINK.matcher(words).results().map(MatchResult::group).distinct().forEach(addresses::add);
        for (String address : addresses) {
            String name = "link-" + (links.size() + 1);
            links.put(name, new Link(name, address, address));
        }
        return links;
    }
}
