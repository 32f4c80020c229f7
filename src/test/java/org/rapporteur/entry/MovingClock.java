package org.rapporteur.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Imported by a test, lets it set the clock back and forward. */
@TestConfiguration(proxyBeanMethods = false)
class MovingClock {

    private static volatile Duration ahead = Duration.ZERO;

    /** By how much the clock is before the time; negative behind it. */
    static void set(Duration before) {
        ahead = before;
    }

    @Bean
    @Primary
    Clock clockThatIsSet() {
        return in(ZoneId.of("Europe/Zurich"));
    }

    private static Clock in(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return in(other);
            }
        };
    }
}
