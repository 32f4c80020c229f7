package org.rapporteur.check.rules.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.ActMention;
import org.rapporteur.check.language.Noun;
import org.rapporteur.check.language.TextMention;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Recommendations are approved, Supplements and Technical Reports are agreed (Rec. ITU-T A.1, A.8, A.13). */
final class VerbForKind implements Rule {

    private static final Pattern ALTERNATIVE = Pattern.compile("\\b(?:for|to|into) (?:the )?last call\\b|\\(AAP\\)");
    private static final Pattern TRADITIONAL = Pattern.compile("\\(TAP\\)|\\bunder (?:the )?(?:TAP|traditional)\\b");

    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("[;:]|\\b(?:former|latter|others?|they|it)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "verb-for-kind";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        boolean radio = subject.isOfRadio();
        return Stream.concat(
                subject.statements().all().stream().flatMap(this::ofOtherProcess),
                subject.statements().all().stream()
                        .filter(statement -> isOfItuT(statement, radio))
                        .flatMap(this::ofKind));
    }

    /** “determined six drafts for last call”: each process has its own first step. */
    private Stream<Finding> ofOtherProcess(Statement statement) {
        ActMention action = statement.action();
        if (!statement.own()) {
            return Stream.empty();
        }
        String words = statement.line().text().substring(action.from(), Math.max(action.to(), statement.to()));
        boolean last =
                action.deed() == Act.DETERMINED && ALTERNATIVE.matcher(words).find();
        boolean traditional =
                action.deed() == Act.CONSENTED && TRADITIONAL.matcher(words).find();
        if (!last && !traditional) {
            return Stream.empty();
        }
        String verb = verb(statement);
        String right = last ? "consented" : "determined";
        return Stream.of(finding(
                statement.line(), action.from(), action.to(), last ? "process" : "traditional", right, verb, "", verb));
    }

    private Stream<Finding> ofKind(Statement statement) {
        List<TextKind> kinds = kinds(statement).distinct().toList();
        return kinds.stream()
                .filter(kind -> !mayBe(statement.action(), kind) && !isForBoth(statement, kinds))
                .findFirst()
                .map(kind -> found(statement, kind))
                .stream();
    }

    /** “Three Recommendations and ten Supplements were adopted”: one word for what is approved and what is agreed. */
    private static boolean isForBoth(Statement statement, List<TextKind> kinds) {
        return kinds.size() > 1 && statement.own() && verb(statement).endsWith(" adopted");
    }

    /** “Two Supplements and one Recommendation; the former were agreed”: the verb has a subject of its own. */
    private static boolean isOfCounted(Statement statement, StatedTexts portion) {
        if (!statement.own() || !statement.action().passive() || !portion.isCounted()) {
            return true;
        }
        int counted = portion.counts().get(portion.counts().size() - 1).to();
        int verb = statement.action().from();
        return counted >= verb
                || !OTHER_SUBJECT
                        .matcher(statement.line().text().substring(counted, verb))
                        .find();
    }

    private static boolean isOfItuT(Statement statement, boolean radio) {
        boolean told = !statement.groups().isEmpty() || statement.texts().anyMatch(text -> text.designation() != null);
        return (told || !radio)
                && statement.groups().stream().allMatch(group -> group.sector() == Sector.T)
                && statement.texts().noneMatch(TextMention::radio);
    }

    /** Of what the statement speaks; a text under the name of another kind is another rule's. */
    private static Stream<TextKind> kinds(Statement statement) {
        return statement.portions().stream()
                .filter(portion -> isOfCounted(statement, portion))
                .flatMap(portion -> kinds(portion, statement));
    }

    private static Stream<TextKind> kinds(StatedTexts portion, Statement statement) {
        List<Noun> nouns = KindUnderHeading.nouns(portion);
        Stream<TextKind> counted = nouns.stream().flatMap(noun -> Optional.ofNullable(noun.kind()).stream());
        Stream<TextKind> named = portion.texts().stream()
                .filter(text -> !isBeyond(text, statement))
                .filter(text -> !text.radio() && (nouns.isEmpty() || !KindUnderHeading.isStranger(text, nouns)))
                .flatMap(text -> Optional.ofNullable(text.kind()).stream());
        return Stream.concat(counted, named);
    }

    /** “X Suppl. 45 (agreed), ITU-T X.1403 – …”: a verb in a bracket is of what stands before it. */
    private static boolean isBeyond(TextMention text, Statement statement) {
        String words = statement.line().text();
        int from = statement.action().from();
        int to = statement.action().to();
        boolean bracket = statement.own()
                && from > 0
                && to < words.length()
                && words.charAt(from - 1) == '('
                && words.charAt(to) == ')';
        return bracket && text.line().equals(statement.line()) && text.from() > to;
    }

    private static boolean mayBe(ActMention action, TextKind kind) {
        if (isOfOthers(kind)) {
            return true;
        }
        if (action.deed() == Act.SUBMITTED) {
            return kind.needsApproval();
        }
        Stage stage = action.deed().stage();
        return stage == null || stage.mayBeHeldBy(kind) || (stage == Stage.APPROVED && kind == TextKind.ERRATUM);
    }

    private static boolean isOfOthers(TextKind kind) {
        return switch (kind) {
            case REPORT, RESOLUTION, OPINION, QUESTION, DELIVERABLE -> true;
            default -> false;
        };
    }

    private Finding found(Statement statement, TextKind kind) {
        String words = KindUnderHeading.words(kind);
        String verb = verb(statement);
        String right = kind.concludedBy() == Stage.AGREED ? "agreed" : "approved";
        int from = statement.own() ? statement.action().from() : 0;
        int to = end(statement, kind);
        String variant = statement.action().deed() == Act.SUBMITTED ? "submitted" : "message";
        return finding(statement.line(), from, to, variant, right, verb, words, verb, right);
    }

    /** With what it was done to, if that stands close behind. */
    private static int end(Statement statement, TextKind kind) {
        int end = statement.own()
                ? statement.action().to()
                : statement.line().text().length();
        return statement
                .texts()
                .filter(text -> text.line().equals(statement.line())
                        && text.kind() == kind
                        && text.to() > end
                        && text.to() < end + 60)
                .mapToInt(TextMention::to)
                .findFirst()
                .orElse(Math.min(end, statement.line().text().length()));
    }

    private static String verb(Statement statement) {
        if (!statement.own()) {
            return statement.action().deed().name().toLowerCase(java.util.Locale.ROOT);
        }
        return statement
                .line()
                .quote(statement.action().from(), statement.action().to());
    }
}
