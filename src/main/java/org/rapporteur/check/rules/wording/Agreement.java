package org.rapporteur.check.rules.wording;

import java.util.stream.Stream;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Number and noun, number and verb, where texts are counted: “One Supplements was”, “Two Supplements was”. */
final class Agreement implements Rule {

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        RunningText running = RunningText.of(subject);
        WordedCounts counted = WordedCounts.of(subject);
        return subject.sentences().stream().flatMap(sentence -> check(sentence, running.of(sentence.line()), counted));
    }

    private Stream<Finding> check(Sentence sentence, String line, WordedCounts counted) {
        String text = line.substring(sentence.from(), sentence.to());
        Disagreements found = Disagreements.in(text, counted.in(text));
        return found.all().stream().map(one -> finding(sentence, one));
    }

    private Finding finding(Sentence sentence, Disagreements.Disagreement one) {
        int from = sentence.from() + one.from();
        int to = sentence.from() + one.to();
        String words = sentence.line().quote(from, to);
        return finding(sentence.line(), from, to, one.variant(), one.expected(), one.found(), words, one.expected());
    }
}
