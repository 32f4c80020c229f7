package org.rapporteur.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockTests {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ClockConfiguration.class);

    @Test
    void tellsTheDayInGeneva() {
        application.run(
                context -> assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Europe/Zurich")));
    }

    @Test
    void tellsTheDayInAnotherZoneWhereOneIsSet() {
        application
                .withPropertyValues("rapporteur.zone=Asia/Tokyo")
                .run(context ->
                        assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void standsStillForTests() {
        application
                .withUserConfiguration(FixedClock.class)
                .run(context ->
                        assertThat(LocalDate.now(context.getBean(Clock.class))).isEqualTo(FixedClock.TODAY));
    }
}
