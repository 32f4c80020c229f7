package org.rapporteur.intake.paste;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;

/** Reads who, how far and when from a heading, a cell or the words around a number. */
final class ParticularsReader {
    private static final Pattern GROUP = Pattern.compile(
            "(?:ITU[- ]?([TRD]) )?(?:(?:Study Groups?|SGs?)[ -]?(\\d{1,2})\\b(?!\\.\\d)|\\b(TSAG|RAG|TDAG)\\b)");
    private static final Pattern MORE_GROUPS = Pattern.compile("\\b(?:SGs|Study Groups) ?\\d{1,2}(?:,| and)");
    private static final Pattern QUESTION =
            Pattern.compile("(?:ITU[- ]?([TRD]) )?\\bQ(?:uestion)? ?(\\d{1,2}(?:,\\d{1,2})*/(\\d{1,2}))\\b(?!\\d|/)");
    private static final Pattern PROCESS = Pattern.compile("\\b(AAP|TAP)\\b");
    private static final Pattern JOINING = Pattern.compile(
            "(?i)\\b(?:on|by|at|in|of|the|its|was|were|is|has been|draft|new|revised|texts?|and|having|been|under"
                    + "|meeting|plenary|closing|Geneva|virtual|online|from|until|status|since)\\b"
                    + "|\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b");
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?i)\\bAAP[ -]?\\d{1,3}\\b");

    /** Nobody needs more letters for who, how far and when. */
    private static final int LONGEST = 160;

    /** Common words of titles, so that most need no closer look. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)\\b(?:title|requirements?|frameworks?|architectures?|networks?|functional|systems?|services?|security|data|use|cases"
                    + "|protocols?|management|interfaces?|guidelines|methods?|general|aspects|and beyond|with|based|using)\\b"
                    + "|[A-Z]\\.\\d|[“”\"«»]|[^\\x00-\\xff\u2010-\u2015\u2019]");

    private static final Pattern PIECES = Pattern.compile("[\\s,;:|()\\[\\].–—]+|-");
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}]*");

    private ParticularsReader() {}

    /** What these words say; of several stages the last, as it stands next to what follows. */
    static Particulars read(String words) {
        List<SaidStage> stages = SaidStage.all(words);
        return read(words, stages, SaidStage.last(stages));
    }

    /** What is said behind a text; of several stages the furthest. */
    static Particulars readBehind(String words) {
        List<SaidStage> stages = SaidStage.all(words);
        return read(words, stages, SaidStage.furthest(stages));
    }

    private static Particulars read(String words, List<SaidStage> stages, @Nullable SaidStage stage) {
        List<Mark> marks = new ArrayList<>();
        Matcher question = QUESTION.matcher(words);
        String number = question.find() ? question.group(2) : null;
        String group = group(words);
        if (group == null && number != null) {
            group = (question.group(1) == null ? "T" : question.group(1)) + "-SG" + Integer.valueOf(question.group(3));
        }
        Stage reached = stage == null ? null : stage.stage();
        if (reached == null && LastCall.isIn(words)) {
            reached = Stage.CONSENTED;
        }
        SaidDay day = day(stage == null ? List.of(words) : stage.around(words, stages), reached, marks);
        String unclear = stage == null ? SaidStage.denied(words) : stage.isBegun() ? stage.written() : null;
        if (unclear != null) {
            marks.add(Mark.of(Mark.Code.STAGE_UNCLEAR, Mark.Field.STAGE, unclear));
        }
        return new Particulars(group, reached, day, process(words, reached), NamedKind.in(words), number, marks);
    }

    /** The day that stands in the first of these words that have one. */
    private static @Nullable SaidDay day(List<String> words, @Nullable Stage reached, List<Mark> marks) {
        return words.stream()
                .map(some -> day(some, reached, marks))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The days of last calls are passed over, and noted. */
    private static @Nullable SaidDay day(String words, @Nullable Stage reached, List<Mark> marks) {
        Matcher review = LastCall.DAYS.matcher(words);
        if (review.find()) {
            marks.add(Mark.of(Mark.Code.LAST_CALL_DAY, Mark.Field.ROW, review.group()));
        }
        String others = review.replaceAll(" ");
        DayReader.Day day = DayReader.read(others);
        if (day != null) {
            marks.addAll(day.marks());
            return SaidDay.on(day.day(), reached);
        }
        String none = DayReader.noDay(others);
        if (none != null) {
            marks.add(Mark.of(Mark.Code.DAY_UNREAD, Mark.Field.DAY, none));
        }
        YearMonth month = DayReader.month(others);
        return month == null ? null : new SaidDay(null, month, reached);
    }

    /** A heading: of several stages none, as it sums up what follows. */
    static Particulars readHeading(String words) {
        Particulars said = read(words);
        Set<Stage> stages = SaidStage.all(words).stream().map(SaidStage::stage).collect(Collectors.toSet());
        return stages.size() > 1 ? said.withoutStage() : said;
    }

    /** A cell of a table: also the codes of AAP announcements (Rec. ITU-T A.8). */
    static Particulars readCell(String cell) {
        return StatusCode.is(cell) ? StatusCode.read(cell) : read(cell);
    }

    /** Pieces behind a title, “(SG13), A, 2025-01-13”: each may be a code of announcements. */
    static Particulars readTail(String tail) {
        Particulars said = readBehind(tail);
        if (said.stage() != null) {
            return said;
        }
        Particulars code = PIECES.splitAsStream(tail)
                .filter(StatusCode::is)
                .findFirst()
                .map(StatusCode::read)
                .orElse(Particulars.NONE);
        return code.stage() == null ? code.over(said) : code.over(said.withoutStage());
    }

    /** Whether these words say nothing but who, how far, when and of what kind. */
    static boolean isOnly(String words) {
        if (words.length() > LONGEST || FOREIGN.matcher(words).find()) {
            return false;
        }
        String rest = words;
        for (Pattern known : List.of(
                LastCall.DAYS,
                QUESTION,
                GROUP,
                SaidStage.PATTERN,
                ANNOUNCEMENT,
                PROCESS,
                LastCall.PATTERN,
                NamedKind.PATTERN,
                DayReader.ANY_OR_MONTH,
                JOINING)) {
            rest = known.matcher(rest).replaceAll(" ");
        }
        return rest.length() < words.length() && NOTHING.matcher(rest).matches();
    }

    private static @Nullable String group(String words) {
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

    private static @Nullable String process(String words, @Nullable Stage stage) {
        Matcher process = PROCESS.matcher(words);
        if (process.find()) {
            return process.group(1);
        }
        if (stage == Stage.CONSENTED && LastCall.isIn(words)) {
            return "AAP";
        }
        return stage == Stage.DETERMINED ? "TAP" : null;
    }
}
