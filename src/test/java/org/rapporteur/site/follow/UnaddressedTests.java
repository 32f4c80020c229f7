package org.rapporteur.site.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.DisturbedApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A program that does not know its public address makes up none. */
@DisturbedApplication
class UnaddressedTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/topics/ipv6/feed.atom", "/activities.atom", "/calendar.ics", "/sitemap.xml"})
    void saysInOneLineThatThereIsNone(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(404)
                .bodyText()
                .isEqualTo("Not available: this site has not been told its public address"
                        + " (rapporteur.public-address).\n");
    }

    @Test
    void aCitationSaysSo() {
        assertThat(mvc.get().uri("/periods/2024-09/report/cite/ipv6"))
                .hasStatusOk()
                .bodyText()
                .contains("No address can be given");
        assertThat(mvc.get().uri("/robots.txt")).bodyText().doesNotContain("Sitemap");
    }
}
