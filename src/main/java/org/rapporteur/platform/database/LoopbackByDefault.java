package org.rapporteur.platform.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Serves pages to this machine alone as long as the database is our own: who tries the program out should not open a
 * door to the network by it. Any {@code server.address} that is set wins.
 */
final class LoopbackByDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (DatabaseConfiguration.NoDatabaseConfigured.isTrueIn(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("loopbackByDefault", Map.of("server.address", "127.0.0.1")));
        }
    }
}
