package org.rapporteur.citing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.evidence.Evidence;
import org.rapporteur.evidence.KnownBody;
import org.rapporteur.evidence.KnownQuestion;
import org.rapporteur.rule.Finding;
import org.rapporteur.rule.Need;
import org.rapporteur.rule.Rule;
import org.rapporteur.rule.Severity;
import org.rapporteur.rule.Subject;
import org.rapporteur.sentence.Line;
import org.rapporteur.sentence.Sentence;
import org.rapporteur.shared.DateRange;
import org.rapporteur.vocabulary.QuestionNumber;

/** A Question or focus group told as at work though its time is known to be over or still to come. */
final class BodyLifetime implements Rule {
    private static final Pattern QUESTION =
            Pattern.compile("(?<![\\w/])(?:Question|Q) ?(\\d{1,2})/(\\d{1,2})(?![\\w/])");
    private static final Pattern TITLE = Pattern.compile("[\u201c\"]([^\u201c\u201d\"]{5,300})[\u201d\"]");
    private static final Pattern GONE = Pattern.compile(
            "(?i)\\b(?:former|previous|final report|last study|study period|concluded|closed|ended|completed|output report|(?:19|20)\\d\\d ?[-\u2013] ?(?:19|20)\\d\\d)\\b");
    private static final Pattern FOCUS_GROUP =
            Pattern.compile("(?<!\\w)FG[ -][A-Z][A-Za-z0-9]{1,9}(?:-\\d{4})?(?!\\w)");
    private static final Pattern AT_WORK = Pattern.compile(
            "(?i)\\b(?:(?:is|are|remains?|still) (?:\\w+ )?(?:active|ongoing|working|developing|studying|preparing|progressing)|continues? (?:its|their|to)\\b|active\\b)");
    private static final Pattern OVER =
            Pattern.compile("(?i)\\b(?:concluded|former|ended|closed|terminated|until|completed|no longer)\\b");

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
        if (days == null) return Stream.empty();
        return subject.sentences().stream()
                .flatMap(sentence -> Stream.concat(
                        questions(sentence, evidence.questions(), days), focusGroups(sentence, subject, days)));
    }

    private Stream<Finding> questions(Sentence sentence, List<KnownQuestion> known, DateRange days) {
        String text = sentence.text();
        if (GONE.matcher(text).find()) return Stream.empty();
        return QUESTION.matcher(text)
                .results()
                .flatMap(match ->
                        question(sentence, match.start(), match.end(), match.group(1), match.group(2), known, days)
                                .stream());
    }

    private Optional<Finding> question(
            Sentence sentence,
            int from,
            int to,
            String question,
            String group,
            List<KnownQuestion> known,
            DateRange days) {
        if (question.equals("0") || group.startsWith("0")) return Optional.empty();
        QuestionNumber number = new QuestionNumber(Integer.parseInt(question), Integer.parseInt(group));
        Optional<Finding> title = title(sentence.text(), to)
                .flatMap(words -> otherPeriod(words, number, known, days))
                .map(other -> found(sentence, from, to, "question", current(number, known, days), number, other));
        return title.isPresent() ? title : unknown(sentence, from, to, number, known, days);
    }

    private static Optional<String> title(String text, int from) {
        Matcher title = TITLE.matcher(text).region(from, Math.min(text.length(), from + 500));
        return title.find() ? Optional.of(title.group(1).replaceAll("[.,;]$", "")) : Optional.empty();
    }

    /** The Question of that number and title, if it is known and was not studied in these days. */
    private static Optional<KnownQuestion> otherPeriod(
            String title, QuestionNumber number, List<KnownQuestion> known, DateRange days) {
        List<KnownQuestion> same = known.stream()
                .filter(question -> question.number().equals(number) && Titles.same(question.title(), title))
                .toList();
        return same.stream().anyMatch(question -> question.mayBeStudiedIn(days))
                ? Optional.empty()
                : same.stream().findFirst();
    }

    private static String current(QuestionNumber number, List<KnownQuestion> known, DateRange days) {
        return known.stream()
                .filter(question -> question.number().equals(number) && question.mayBeStudiedIn(days))
                .map(KnownQuestion::title)
                .findFirst()
                .orElse("");
    }

    /** Of ITU-D all Questions of a study period are known. */
    private Optional<Finding> unknown(
            Sentence sentence, int from, int to, QuestionNumber number, List<KnownQuestion> known, DateRange days) {
        boolean named = sentence.text().substring(0, to).contains("ITU-D");
        List<KnownQuestion> studied = known.stream()
                .filter(question ->
                        question.body().equals("D-SG" + number.studyGroup()) && question.mayBeStudiedIn(days))
                .toList();
        boolean none = named
                && !studied.isEmpty()
                && studied.stream().noneMatch(question -> question.number().equals(number));
        return none ? Optional.of(found(sentence, from, to, "none", "", number, studied.get(0))) : Optional.empty();
    }

    private Finding found(
            Sentence sentence,
            int from,
            int to,
            String variant,
            String expected,
            QuestionNumber number,
            KnownQuestion known) {
        return finding(
                sentence.line(),
                sentence.from() + from,
                sentence.from() + to,
                variant,
                expected,
                number.toString(),
                number,
                known.firstYear(),
                known.lastYear(),
                expected.isEmpty() ? "" : " Now it is “" + expected + "”.");
    }

    private Stream<Finding> focusGroups(Sentence sentence, Subject subject, DateRange days) {
        Matcher name = FOCUS_GROUP.matcher(sentence.text());
        if (!name.find() || !isAtWork(sentence, subject)) return Stream.empty();
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
