package org.rapporteur.check.rules.days;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.check.language.DateRole;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Lines;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.language.Sentences;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Need;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Document;
import org.rapporteur.terms.DateRange;

/** The last report promised something, and this one says nothing of it. */
final class PromiseUnanswered implements Rule {

    @Override
    public String name() {
        return "promise-unanswered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.LAST_REPORT);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        Document last = subject.evidence().last();
        if (last == null || subject.lines().isEmpty()) {
            return Stream.empty();
        }
        List<Keywords> told = subject.lines().stream()
                .filter(line -> line.kind() != Line.Kind.HEADING)
                .map(line -> Keywords.of(line.text()))
                .toList();
        return Lines.of(last).stream()
                .filter(line -> line.kind() == Line.Kind.PARAGRAPH || line.kind() == Line.Kind.ITEM)
                .flatMap(line -> Sentences.of(line).stream())
                .filter(sentence -> isDue(sentence, subject.evidence().days()))
                .filter(sentence -> isSilent(told, Keywords.of(sentence.text())))
                .map(sentence -> found(sentence, subject.lines()));
    }

    /** Promised, and not for a day after this period. */
    private static boolean isDue(Sentence sentence, @org.jspecify.annotations.Nullable DateRange days) {
        boolean promised = PromisedActs.anyIn(sentence).isPresent();
        return promised
                && (days == null
                        || Dates.in(sentence).stream()
                                .noneMatch(date -> date.role() == DateRole.FORWARD
                                        && date.first().isAfter(days.to())));
    }

    private static boolean isSilent(List<Keywords> told, Keywords promise) {
        return promise.words().size() > 1 && told.stream().noneMatch(promise::mayMean);
    }

    private Finding found(Sentence promise, List<Line> lines) {
        Line place = lines.stream()
                .filter(line -> line.kind() == Line.Kind.HEADING
                        && line.place().section().equals(promise.line().place().section()))
                .findFirst()
                .orElse(lines.get(0));
        String words = promise.line().quote(promise.from(), promise.to());
        Finding shown = finding(
                place, 0, 0, "message", words, "", promise.line().place().paragraph(), shortened(words));
        return new Finding(shown.rule(), shown.severity(), shown.place(), shortened(words), shown.message(), words, "");
    }

    private static String shortened(String words) {
        return words.length() <= 160 ? words : words.substring(0, words.lastIndexOf(' ', 160)) + " …";
    }
}
