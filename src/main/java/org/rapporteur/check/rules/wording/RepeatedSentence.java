package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Nearly the same sentence twice, in any order of words. Texts told twice are another rule's. */
final class RepeatedSentence implements Rule {
    @Override
    public String name() {
        return "repeated-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        OwnWords own = new OwnWords(subject);
        RunningText running = RunningText.of(subject);
        List<Saying> sayings = subject.sentences().stream()
                .filter(own::saysSomething)
                .map(sentence -> Saying.of(
                        sentence,
                        own.isOnlyCount(sentence),
                        running.of(sentence.line()).substring(sentence.from(), sentence.to())))
                .filter(Saying::saysEnough)
                .toList();
        return Repetitions.in(sayings).map(this::finding);
    }

    private Finding finding(Repetitions.Pair pair) {
        Sentence later = pair.later().sentence();
        Sentence earlier = pair.earlier().sentence();
        return finding(
                later.line(),
                later.from(),
                later.to(),
                "message",
                "",
                earlier.text(),
                earlier.line().place().paragraph(),
                earlier.text());
    }
}
