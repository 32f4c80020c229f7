package org.rapporteur.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Imported by a test, makes every day the same day in September 2024, noon in Geneva. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock {
    public static final LocalDate TODAY = LocalDate.parse("2024-09-16");
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(TODAY.atTime(12, 0).atZone(GENEVA).toInstant(), GENEVA);
    }
}
