package org.rapporteur.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of the time, so that a test can say what day it is. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Days begin where the reports are written: in Geneva, unless {@code rapporteur.zone} names another zone. */
    @Bean
    Clock clock(@Value("${rapporteur.zone:Europe/Zurich}") ZoneId zone) {
        return Clock.system(zone);
    }
}
