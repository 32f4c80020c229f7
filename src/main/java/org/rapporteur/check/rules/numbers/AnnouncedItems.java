package org.rapporteur.check.rules.numbers;

import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.language.Nouns;
import org.rapporteur.check.quantity.Reckoning;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** A number of other things, “three Focus Groups are active:”, and the list that follows. */
final class AnnouncedItems implements Rule {

    @Override
    public String name() {
        return "count-against-items";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Set<Integer> listed = CountAgainstList.listed(subject);
        return Reckoned.of(subject).stream()
                .filter(reckoning -> reckoning.isWrong() && isOfThings(reckoning, listed))
                .filter(reckoning -> !isStated(reckoning, subject))
                .map(this::found);
    }

    /** Names of what are no texts, and items of whatever kind that no statement lists. */
    private static boolean isOfThings(Reckoning reckoning, Set<Integer> listed) {
        boolean texts = Nouns.named(reckoning.noun()).texts();
        return reckoning.kind() == Reckoning.Kind.NAMES && !texts
                || reckoning.kind() == Reckoning.Kind.ITEMS
                        && !(texts && listed.contains(reckoning.line().index()));
    }

    /** Whether a statement counts it and lists texts, and so is judged elsewhere. */
    private static boolean isStated(Reckoning reckoning, Subject subject) {
        return subject.statements().all().stream()
                .filter(statement -> statement.line().equals(reckoning.line()))
                .flatMap(statement -> statement.portions().stream())
                .anyMatch(portion -> !portion.texts().isEmpty()
                        && portion.counts().stream().anyMatch(count -> count.from() == reckoning.from()));
    }

    private Finding found(Reckoning wrong) {
        String said = wrong.line().quote(wrong.from(), wrong.to());
        String shown = Reckoned.figure(wrong.shown());
        return finding(wrong.line(), wrong.from(), wrong.to(), "counted", shown, said, said, shown);
    }
}
