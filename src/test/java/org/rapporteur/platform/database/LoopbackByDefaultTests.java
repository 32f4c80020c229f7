package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class LoopbackByDefaultTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void appliesToOurOwnDatabase() {
        assertThat(address()).isEqualTo("127.0.0.1");
    }

    @Test
    void yieldsToAnAddressThatIsSet() {
        environment.setProperty("server.address", "0.0.0.0");
        assertThat(address()).isEqualTo("0.0.0.0");
    }

    @Test
    void doesNotApplyToAConfiguredDatabase() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/rapporteur");
        assertThat(address()).isNull();
    }

    private @Nullable String address() {
        new LoopbackByDefault().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.address");
    }
}
