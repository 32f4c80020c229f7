package org.rapporteur.check.rules.wording;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.language.Sentence;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Nearly the same sentence twice, in any order of words. Texts told twice are another rule's. */
final class RepeatedSentence implements Rule {
    /** In letters; a shorter one may be said twice for its sound. */
    private static final int SHORTEST = 12;

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
        return Stream.concat(Repetitions.in(sayings).map(this::finding), atOnce(subject));
    }

    /** The very same sentence right behind itself, however short. */
    private Stream<Finding> atOnce(Subject subject) {
        List<Sentence> all = subject.sentences();
        return IntStream.range(1, all.size())
                .filter(at -> all.get(at).line().equals(all.get(at - 1).line())
                        && all.get(at).text().length() >= SHORTEST
                        && all.get(at).text().equals(all.get(at - 1).text()))
                .mapToObj(at -> finding(all.get(at - 1), all.get(at)));
    }

    private Finding finding(Repetitions.Pair pair) {
        return finding(pair.earlier().sentence(), pair.later().sentence());
    }

    private Finding finding(Sentence earlier, Sentence later) {
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
