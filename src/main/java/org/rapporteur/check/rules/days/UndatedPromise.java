package org.rapporteur.check.rules.days;

import java.util.stream.Stream;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.check.rule.Subject;

/** Something is promised without a day: the next report has to answer it. */
final class UndatedPromise implements Rule {

    @Override
    public String name() {
        return "promise";
    }

    @Override
    public Severity severity() {
        return Severity.ADVICE;
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.sentences().stream()
                .flatMap(sentence -> PromisedActs.in(sentence).stream())
                .map(this::found);
    }

    /** Where the quoted words end: a few behind the verb. */
    private static int end(PromisedActs.Found promise) {
        String text = promise.sentence().line().text();
        int far = Math.min(promise.sentence().to(), promise.to() + 60);
        return far == promise.sentence().to() ? far : Math.max(promise.to(), text.lastIndexOf(' ', far));
    }

    private Finding found(PromisedActs.Found promise) {
        String words = promise.sentence().line().quote(promise.from(), promise.to());
        return finding(promise.sentence().line(), promise.from(), end(promise), "message", "", words, words);
    }
}
