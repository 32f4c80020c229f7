package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/** Reads who, how far and when from a heading, a cell or the words around a number. */
final class ParticularsReader {
    private static final Pattern GROUP = Pattern.compile(
            "(?:ITU[- ]?([TRD]) )?(?:(?:Study Groups?|SGs?)[ -]?(\\d{1,2})\\b(?!\\.\\d)|\\b(TSAG|RAG|TDAG)\\b)");
    private static final Pattern MORE_GROUPS = Pattern.compile("\\b(?:SGs|Study Groups) ?\\d{1,2}(?:,| and)");
    private static final Pattern QUESTION =
            Pattern.compile("(?:ITU[- ]?([TRD]) )?\\bQ(?:uestion)? ?(\\d{1,2}(?:,\\d{1,2})*/(\\d{1,2}))\\b(?!\\d|/)");
    private static final Pattern STAGE =
            Pattern.compile("(?i)\\b(?:(?<not>not (?:yet )?approved|will be [a-z]+|to be [a-z]+|expected)"
                    + "|(?<begun>(?:start(?:ed|s|ing)?|initiated|under|in|for) (?:the )?approval(?: process)?)"
                    + "|(?<consented>consent(?:ed)?)|(?<determined>determin(?:ed|ation))|(?<agreed>agreed|for agreement)"
                    + "|(?<approved>approv(?:ed|al))|(?<published>published)|(?<issued>issued)|(?<withdrawn>withdrawn|deleted)"
                    + "|(?<developed>(?:under|in) (?:development|study)|new work items?))\\b");
    private static final Pattern PROCESS = Pattern.compile("\\b(AAP|TAP)\\b");
    private static final Map<String, Stage> CODES = Map.ofEntries(
            Map.entry("C", Stage.CONSENTED),
            Map.entry("LC", Stage.CONSENTED),
            Map.entry("LJ", Stage.CONSENTED),
            Map.entry("AR", Stage.CONSENTED),
            Map.entry("AJ", Stage.CONSENTED),
            Map.entry("SG", Stage.CONSENTED),
            Map.entry("A", Stage.APPROVED),
            Map.entry("AT", Stage.APPROVED),
            Map.entry("AC", Stage.APPROVED),
            Map.entry("TAP", Stage.DETERMINED));
    private static final Pattern KIND = Pattern.compile("(?i)\\b(Recommendation|Amendment|Corrigend(?:um|a)|Supplement"
            + "|Technical Report|Technical Paper|Implementers?[’']?s?[’']? Guide|Handbook|Append(?:ix|ices)"
            + "|deliverable|Erratum|Errata|Addend(?:um|a)|Annex|Report|Resolution|Opinion)(?:s|es)?\\b");

    private static final Pattern JOINING =
            Pattern.compile("(?i)\\b(?:on|by|at|in|the|was|were|draft|new|revised|texts?)\\b");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

    private ParticularsReader() {}

    /** What these words say; of several stages the last, as it stands next to what follows. */
    static Particulars read(String words) {
        List<Mark> marks = new ArrayList<>();
        Matcher question = QUESTION.matcher(words);
        String number = question.find() ? question.group(2) : null;
        String group = group(words);
        if (group == null && number != null) {
            group = (question.group(1) == null ? "T" : question.group(1)) + "-SG" + Integer.valueOf(question.group(3));
        }
        Matcher stage = last(STAGE.matcher(words));
        DayReader.Day day = DayReader.read(words);
        if (day != null) {
            marks.addAll(day.marks());
        }
        Stage reached = stage == null ? null : stage(stage);
        if (stage != null && stage.group("begun") != null) {
            marks.add(Mark.of(Mark.Code.STAGE_UNCLEAR, Mark.Field.STAGE, stage.group()));
        }
        return new Particulars(
                group,
                reached,
                day == null ? null : day.day(),
                process(words, reached),
                kindNamed(words),
                number,
                marks);
    }

    /** A heading: of several stages none, as it sums up what follows. */
    static Particulars readHeading(String words) {
        Particulars said = read(words);
        Set<Stage> stages = new HashSet<>();
        Matcher matcher = STAGE.matcher(words);
        while (matcher.find()) {
            if (matcher.group("not") == null) {
                stages.add(stage(matcher));
            }
        }
        return stages.size() > 1 ? said.withoutStage() : said;
    }

    /** A cell of a table: also the codes of AAP announcements (Rec. ITU-T A.8). */
    static Particulars readCell(String cell) {
        Stage stage = CODES.get(cell);
        if (stage == null) {
            return cell.equals("NA") ? notApproved() : read(cell);
        }
        List<Mark> marks = Set.of("C", "A", "AC", "AT").contains(cell)
                ? List.of()
                : List.of(Mark.of(Mark.Code.STAGE_UNCLEAR, Mark.Field.STAGE, cell));
        return new Particulars(null, stage, null, cell.equals("TAP") ? "TAP" : "AAP", null, null, marks);
    }

    static boolean isCode(String cell) {
        return CODES.containsKey(cell) || cell.equals("NA");
    }

    /** Whether these words say nothing but who, how far, when and of what kind. */
    static boolean isOnly(String words) {
        String rest = words;
        for (Pattern known : List.of(QUESTION, GROUP, STAGE, PROCESS, KIND, DayReader.ANY, JOINING)) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        return rest.length() < words.length() && NOTHING.matcher(rest).matches();
    }

    private static Particulars notApproved() {
        return new Particulars(
                null, null, null, "AAP", null, null, List.of(Mark.of(Mark.Code.STAGE_UNCLEAR, Mark.Field.STAGE, "NA")));
    }

    static @Nullable String group(String words) {
        if (MORE_GROUPS.matcher(words).find()) {
            return null;
        }
        Set<String> groups = new HashSet<>();
        Matcher matcher = GROUP.matcher(words);
        while (matcher.find()) {
            groups.add(code(matcher));
        }
        return groups.size() == 1 ? groups.iterator().next() : null;
    }

    private static String code(Matcher matcher) {
        String sector = matcher.group(1) == null ? "T" : matcher.group(1);
        String body = matcher.group(2) == null ? matcher.group(3) : "SG" + Integer.valueOf(matcher.group(2));
        return StudyGroupCode.valueOf(sector + "-" + body).code();
    }

    private static @Nullable Matcher last(Matcher matcher) {
        int start = -1;
        while (matcher.find()) {
            if (matcher.group("not") == null) {
                start = matcher.start();
            }
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }

    private static @Nullable Stage stage(Matcher matcher) {
        if (matcher.group("begun") != null || matcher.group("consented") != null) {
            return Stage.CONSENTED;
        }
        if (matcher.group("developed") != null) {
            return Stage.IN_DEVELOPMENT;
        }
        return List.of(Stage.DETERMINED, Stage.AGREED, Stage.APPROVED, Stage.PUBLISHED, Stage.ISSUED, Stage.WITHDRAWN)
                .stream()
                .filter(stage -> matcher.group(stage.code()) != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String process(String words, @Nullable Stage stage) {
        Matcher process = PROCESS.matcher(words);
        if (process.find()) {
            return process.group(1);
        }
        return stage == Stage.DETERMINED ? "TAP" : null;
    }

    private static @Nullable TextKind kindNamed(String words) {
        Set<TextKind> kinds = new HashSet<>();
        Matcher matcher = KIND.matcher(words);
        while (matcher.find()) {
            kind(matcher.group(1)).ifPresent(kinds::add);
        }
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /** The kind which a noun names, singular or plural; nothing for other nouns. */
    static Optional<TextKind> kind(String noun) {
        String start = noun.toLowerCase(Locale.ROOT);
        if (start.startsWith("technical")) {
            return Optional.of(start.contains("paper") ? TextKind.TECHNICAL_PAPER : TextKind.TECHNICAL_REPORT);
        }
        return List.of(TextKind.values()).stream()
                .filter(kind -> start.length() > 4
                        && kind.name().toLowerCase(Locale.ROOT).startsWith(start.substring(0, 5)))
                .findFirst();
    }
}
