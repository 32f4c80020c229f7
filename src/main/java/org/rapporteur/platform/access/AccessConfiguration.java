package org.rapporteur.platform.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Doors ask for rights before they open. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessConfiguration {

    /** Whom history names. */
    @Bean
    AuditorAware<String> whoIsAtWork(Rights rights) {
        return rights::name;
    }
}
