package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "overview",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/a\nLocation: https://evil.example",
                "javascript:alert(1)",
                "/..//evil.example",
                "/./x",
                "/\u2215/evil.example",
                "/sign-in",
                "/sign-out",
                "/a b",
                "/%zz",
                "///evil.example"
            })
    void leadsNowhereElse(String asked) {
        assertThat(ReturnTo.checked(asked)).isEqualTo("/");
    }

    @Test
    void leadsHomeWhereNothingWasAsked() {
        assertThat(ReturnTo.checked(null)).isEqualTo("/");
        assertThat(ReturnTo.checked("/" + "x".repeat(3_000))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people/7/edit",
                "/recommendations?group=T-SG13&stage=approved",
                "/intake?q=%E2%80%9Cx%E2%80%9D"
            })
    void leadsBackToAPageOfOurs(String asked) {
        assertThat(ReturnTo.checked(asked)).isEqualTo(asked);
    }
}
