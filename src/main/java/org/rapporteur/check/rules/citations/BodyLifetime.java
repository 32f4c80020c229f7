package org.rapporteur.check.rules.citations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.evidence.Evidence;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.check.evidence.KnownQuestion;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Telltales;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.QuestionNumber;

/** A Question or focus group told as at work though its time is known to be over or still to come. */
final class BodyLifetime implements Rule {
    private static final Pattern QUESTION =
            Pattern.compile("(?<![\\w/])(?:Question|Q) ?([1-9]\\d?)/([1-9]\\d?)(?![\\w/])");
    private static final Pattern TITLE = Pattern.compile("[\u201c\"]([^\u201c\u201d\"]{5,300})[\u201d\"]");
    private static final Pattern GONE = Pattern.compile(
            "(?i)\\b(?:former|previous|final report|last study|study period|concluded|closed|ended|completed|output report|(?:19|20)\\d\\d ?[-\u2013] ?(?:19|20)\\d\\d)\\b");
    private static final Pattern FOCUS_GROUP =
            Pattern.compile("(?<!\\w)FG[ -][A-Z][A-Za-z0-9]{1,9}(?:-\\d{4})?(?!\\w)");
    private static final Pattern AT_WORK = Pattern.compile(
            "(?i)\\b(?:(?:is|are|remains?|still) (?:\\w+ )?(?:active|ongoing|working|developing|studying|preparing|progressing)|continues? (?:its|their|to)\\b|active\\b|(?:was|were) (?:\\w+ )?at work\\b|met (?:once|twice|(?:\\w+ )?times|for the|in|from|on|during)\\b|(?:three|four|five|six|\\d+) times\\b|held (?:its|their|a|an|the|\\w+) (?:[\\w-]+ ){0,2}meetings?\\b)");
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\b(?:concluded|former|ended|closed|terminated|until|completed|no longer|(?:which|that|who|had|having) (?:had )?(?:met|held)|(?:deliverables?|results?|outputs?|outcomes?|reports?) of)\\b");

    private static final Telltales OF_QUESTION = Telltales.of(QUESTION);
    private static final Telltales OF_FOCUS_GROUP = Telltales.of(FOCUS_GROUP);

    @Override
    public String name() {
        return "body-lifetime";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PERIOD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Evidence evidence = subject.evidence();
        DateRange days = evidence.days();
        if (days == null) {
            return Stream.empty();
        }
        Known known = Known.of(subject, days);
        return subject.sentences().stream()
                .flatMap(sentence -> Stream.concat(questions(sentence, known), focusGroups(sentence, subject, days)));
    }

    /**
     * The Questions that are known, sorted once for the whole report.
     *
     * @param present those that may be studied in the period
     */
    private record Known(Map<QuestionNumber, List<KnownQuestion>> byNumber, Set<KnownQuestion> present, Titles titles) {

        static Known of(Subject subject, DateRange days) {
            List<KnownQuestion> all = subject.evidence().questions();
            return new Known(
                    all.stream().collect(Collectors.groupingBy(KnownQuestion::number)),
                    all.stream()
                            .filter(question -> question.mayBeStudiedIn(days))
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    Titles.of(subject));
        }

        boolean isPresent(KnownQuestion question) {
            return present.contains(question);
        }
    }

    private Stream<Finding> questions(Sentence sentence, Known known) {
        String text = sentence.text();
        if (text.indexOf('/') < 0 || !OF_QUESTION.mayBeIn(text)) {
            return Stream.empty();
        }
        if (!QUESTION.matcher(text).find() || GONE.matcher(text).find()) {
            return Stream.empty();
        }
        return QUESTION.matcher(text)
                .results()
                .map(match -> Asked.at(sentence, text, match))
                .flatMap(asked -> question(asked, known).stream());
    }

    /**
     * A Question as a sentence names it.
     *
     * @param title in quotation marks behind it, or empty
     * @param development whether ITU-D is named before it
     */
    private record Asked(
            Sentence sentence, int from, int to, QuestionNumber number, String title, boolean development) {

        static Asked at(Sentence sentence, String text, MatchResult match) {
            Matcher title = TITLE.matcher(text).region(match.end(), Math.min(text.length(), match.end() + 500));
            return new Asked(
                    sentence,
                    match.start(),
                    match.end(),
                    new QuestionNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))),
                    title.find() ? title.group(1).replaceAll("[.,;]$", "") : "",
                    isDevelopment(sentence, match));
        }

        /** Of Study Groups 1 only that of ITU-D has Questions named so. */
        private static boolean isDevelopment(Sentence sentence, MatchResult match) {
            return match.group(2).equals("1") || before(sentence, match.start()).contains("ITU-D");
        }
    }

    /** Some words of the line before a place of its sentence. */
    private static String before(Sentence sentence, int place) {
        int to = sentence.from() + place;
        return sentence.line().text().substring(Math.max(0, to - 300), to);
    }

    private Optional<Finding> question(Asked asked, Known known) {
        List<KnownQuestion> same = known.byNumber().getOrDefault(asked.number(), List.of());
        Optional<KnownQuestion> current = same.stream().filter(known::isPresent).findFirst();
        Optional<Finding> title = otherPeriod(asked, same, known)
                .map(other -> found(
                        asked, "question", current.map(KnownQuestion::title).orElse(""), other));
        return title.isPresent() || current.isPresent() ? title : unknown(asked, known);
    }

    /** The Question of that number and title, if it is known and was not studied in these days. */
    private static Optional<KnownQuestion> otherPeriod(Asked asked, List<KnownQuestion> same, Known known) {
        List<KnownQuestion> titled = same.stream()
                .filter(question ->
                        !asked.title().isEmpty() && known.titles().isAny(List.of(question.title()), asked.title()))
                .toList();
        return titled.stream().anyMatch(known::isPresent)
                ? Optional.empty()
                : titled.stream().findFirst();
    }

    /** Of ITU-D all Questions of a study period are known. */
    private Optional<Finding> unknown(Asked asked, Known known) {
        if (!asked.development()) {
            return Optional.empty();
        }
        String body = "D-SG" + asked.number().studyGroup();
        return known.present().stream()
                .filter(question -> question.body().equals(body))
                .findFirst()
                .map(other -> found(asked, "none", "", other));
    }

    private Finding found(Asked asked, String variant, String expected, KnownQuestion known) {
        return finding(
                asked.sentence().line(),
                asked.sentence().from() + asked.from(),
                asked.sentence().from() + asked.to(),
                variant,
                expected,
                asked.number().toString(),
                asked.number(),
                known.firstYear(),
                known.lastYear(),
                expected.isEmpty() ? "" : " Now it is “" + expected + "”.");
    }

    private Stream<Finding> focusGroups(Sentence sentence, Subject subject, DateRange days) {
        if (!OF_FOCUS_GROUP.mayBeIn(sentence.text())) {
            return Stream.empty();
        }
        Matcher name = FOCUS_GROUP.matcher(sentence.text());
        if (!name.find() || !isAtWork(sentence, subject)) {
            return Stream.empty();
        }
        return FOCUS_GROUP
                .matcher(sentence.text())
                .results()
                .flatMap(match -> subject.evidence()
                        .bodies()
                        .all()
                        .filter(body -> isSame(body.acronym(), match.group()) && isAway(body, days))
                        .map(body -> found(sentence, match.start(), match.end(), body)));
    }

    private static boolean isAtWork(Sentence sentence, Subject subject) {
        Line line = sentence.line();
        String above = line.kind() == Line.Kind.ITEM && line.host() >= 0
                ? subject.lines().get(line.host()).text()
                : "";
        return AT_WORK.matcher(sentence.text() + " " + above).find()
                && !OVER.matcher(sentence.text()).find();
    }

    private static boolean isSame(String acronym, String written) {
        return plain(acronym).equals(plain(written));
    }

    private static String plain(String acronym) {
        return acronym.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static boolean isAway(KnownBody body, DateRange days) {
        return !body.mayExistOn(days.from()) && !body.mayExistOn(days.to());
    }

    private Finding found(Sentence sentence, int from, int to, KnownBody body) {
        String lifetime = (body.from() == null ? "?" : body.from()) + "/" + (body.to() == null ? "" : body.to());
        return finding(
                sentence.line(),
                sentence.from() + from,
                sentence.from() + to,
                "focus-group",
                lifetime,
                body.acronym(),
                body.acronym(),
                lifetime);
    }
}
