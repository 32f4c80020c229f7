package org.rapporteur.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How every page says when something happened: in the zone of the clock, and in no other. */
@Component("clockTimes")
public class ClockTimes {

    private final MessageSource messages;
    private final Clock clock;

    ClockTimes(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** {@code 28 November 2026, 16:39}. */
    public String of(Instant at) {
        String form = messages.getMessage("format.time", null, RequestLanguage.get());
        return DateTimeFormatter.ofPattern(form, RequestLanguage.get()).format(at.atZone(clock.getZone()));
    }

    public String of(OffsetDateTime at) {
        return of(at.toInstant());
    }

    /** {@code 28 November 2026}. */
    public String today() {
        String form = messages.getMessage("format.date", null, RequestLanguage.get());
        return DateTimeFormatter.ofPattern(form, RequestLanguage.get()).format(LocalDate.now(clock));
    }

    /** The zone by the name of its city: {@code Zurich}. */
    public String zone() {
        return clock.getZone().getId().replaceFirst("^.*/", "").replace('_', ' ');
    }
}
