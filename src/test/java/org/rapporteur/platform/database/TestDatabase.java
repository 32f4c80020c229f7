package org.rapporteur.platform.database;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A database for a test: {@code @Import(TestDatabase.class)}. Every application context gets an empty one of its own on
 * the server that all tests of the process share.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    FreshDatabase freshDatabase() {
        return FreshDatabase.createOn(TestServer.shared());
    }
}
