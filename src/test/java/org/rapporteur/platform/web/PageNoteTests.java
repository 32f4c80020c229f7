package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.SecurityNote.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the note on security tells of pages, of what is typed and of what is held is so. */
@ReadApplication
class PageNoteTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Environment settings;

    @Test
    void limitsAreWhatItSays() {
        assertThat(section("What is typed"))
                .contains("not signed in | " + (BodyLimits.OF_STRANGERS >> 10) + " KB")
                .contains("a form | " + (BodyLimits.OF_FORM >> 20) + " MB")
                .contains("a pasted list | " + (BodyLimits.OF_LONG_TEXT >> 20) + " MB")
                .contains("a file | " + (BodyLimits.OF_FILES >> 20) + " MB")
                .contains("fields of a form | " + settings.getProperty("server.tomcat.max-parameter-count"));
        assertThat(settings.getProperty("spring.datasource.hikari.connection-init-sql"))
                .contains("statement_timeout = 2500", "lock_timeout = 900");
        assertThat(section("What is typed")).contains("2.5 s, 0.9 s");
    }

    @Test
    void healthAloneIsShownOfWhatLooksAfterIt() {
        for (String address :
                new String[] {"env", "beans", "metrics", "loggers", "heapdump", "mappings", "info", "prometheus"}) {
            assertThat(mvc.get().uri("/actuator/" + address)).as(address).hasStatus(404);
        }
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk().bodyText().doesNotContain("components", "db");
    }

    @Test
    void nothingOfItsSourcesIsServed() {
        for (String address : new String[] {"/.git/HEAD", "/.gitignore", "/pom.xml", "/application.yml", "/WEB-INF/"}) {
            assertThat(mvc.get().uri(address)).as(address).hasStatus4xxClientError();
        }
    }

    @Test
    void whatItHoldsAndWhomItTalksToIsTold() throws IOException {
        assertThat(section("What it holds"))
                .contains("drafts their writer alone", "no-store", "until they are changed");
        assertThat(section("Whom it talks to")).contains("rapporteur.proxies", "sslmode=verify-full");
        assertThat(section("Files")).contains("CSV files, at `/catalogue` from editors alone");
        assertThat(section("Libraries")).contains("within seven days", "application.cdx.json");
        assertThat(Files.readString(Path.of("README.md"))).contains("rapporteur.proxies");
    }
}
