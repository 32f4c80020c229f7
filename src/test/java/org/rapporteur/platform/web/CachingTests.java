package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CachingTests {

    private static final String FOR_EVER = "max-age=31536000, public, immutable";
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"../..(/[^\"]+)\"\\)");

    @LocalServerPort
    int port;

    @Test
    void keepsEveryFileOfAPageForEver() {
        assertThat(found(FILE, "/")).hasSizeGreaterThan(8).allSatisfy(this::isKept);
    }

    @Test
    void importsTheSameBootstrapThatPagesAskForAhead() {
        String ours = found(FILE, "/")
                .filter(file -> file.endsWith("/rapporteur.css"))
                .findFirst()
                .orElseThrow();
        assertThat(found(FILE, "/").toList()).containsAll(found(IMPORT, ours).toList());
        assertThat(found(IMPORT, ours)).hasSize(1);
    }

    @Test
    void hasNoFilesOfAnotherVersion() {
        assertThat(Exchange.get(port, "/assets/000000000000/rapporteur.css").status())
                .isEqualTo(404);
    }

    @Test
    void answersShortlyWhereAPageIsUnchanged() {
        String tag = Exchange.get(port, "/").header("ETag");
        Exchange again = Exchange.get(port, "/", "If-None-Match: " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(Exchange.get(port, "/?cutOff=2024-07-01", "If-None-Match: " + tag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void compressesPages() {
        assertThat(Exchange.get(port, "/", "Accept-Encoding: gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void givesTheHeadAlone() {
        Exchange head = Exchange.of(port, "HEAD", "/");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    private void isKept(String file) {
        Exchange answer = Exchange.get(port, file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo(FOR_EVER);
    }

    private Stream<String> found(Pattern pattern, String address) {
        return pattern.matcher(Exchange.get(port, address).body()).results().map((MatchResult match) -> match.group(1));
    }
}
