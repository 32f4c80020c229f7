package org.rapporteur.platform.people;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Passwords of tests guard nothing; to hash them as well as others took half the time of many tests. */
@TestConfiguration(proxyBeanMethods = false)
public class CheapHashes {

    @Bean
    HashCost hashCost() {
        return new HashCost(64, 1);
    }
}
