package org.rapporteur.site.promise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.report.life.Promise;
import org.rapporteur.report.life.Promise.Outcome;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a promise and what became of it in words. */
@Component("promiseWording")
public class PromiseWording {

    private final MessageSource messages;

    PromiseWording(MessageSource messages) {
        this.messages = messages;
    }

    /** Name, sentence, where it was told and what became of it, in one line. */
    public String line(Promise promise) {
        String place =
                said("promise.place", promise.place().number(), promise.place().document());
        return Stream.of(promise.name(), promise.words(), place, outcome(promise))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    /** What became of it. */
    public String outcome(Promise promise) {
        Outcome outcome = promise.outcome();
        String words = switch (outcome.state()) {
            case OPEN ->
                outcome.day() == null
                        ? said("promise.open", day(promise.place().since()))
                        : said("promise.awaited", day(outcome.day()));
            case DUE -> said("promise.due", day(outcome.day()));
            case KEPT -> outcome.standing().isEmpty() ? said("promise.came", day(outcome.day())) : moved(outcome);
            case DROPPED -> said("promise.dropped");
        };
        return (words + " " + outcome.why()).strip();
    }

    private String moved(Outcome outcome) {
        String now = said("promise.now." + outcome.standing());
        return outcome.day() == null ? now + "." : said("promise.now.on", now, day(outcome.day()));
    }

    private static String day(@Nullable LocalDate day) {
        return RequestLanguage.wording().day(Objects.requireNonNull(day));
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }
}
