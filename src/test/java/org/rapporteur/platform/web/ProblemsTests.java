package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

class ProblemsTests {

    @ParameterizedTest
    @EnumSource
    void everyOutageIsToldInWordsOfItsOwn(Outage outage) {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages/platform");
        bundle.setDefaultEncoding("UTF-8");
        Problems problems = new Problems(bundle);
        assertThat(problems.of(outage).detail())
                .isNotEqualTo(problems.of(HttpStatus.SERVICE_UNAVAILABLE).detail())
                .endsWith(".");
    }
}
