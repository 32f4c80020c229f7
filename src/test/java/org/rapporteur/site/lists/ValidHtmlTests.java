package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the checker of the W3C says of pages. */
@ReadApplication
class ValidHtmlTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recommendations",
                "/recommendations?group=T-SG13&period=2024-09&stage=approved&sort=designation",
                "/recommendations?kind=handbook",
                "/recommendations/T-J.298-202406",
                "/recommendations/T-Y.2348-202503",
                "/recommendations/T-Y.2348-202503/cite",
                "/periods/2024-09/report/cite/ipv6",
                "/promises",
                "/promises?state=dropped",
                "/activities",
                "/activities?country=GHA",
                "/activities/smart-cities-task-force",
                "/activities/iot-collaboration"
            })
    void isValid(String address) throws Exception {
        byte[] page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        assertThat(errors(page)).isEmpty();
    }

    @Test
    void isNotSaidOfEverything() throws Exception {
        byte[] page = "<!DOCTYPE html><html lang=en><title>x</title><p><div id=a></div><i id=a></i>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(errors(page)).isNotEmpty();
    }

    private static List<String> errors(byte[] page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        validator.setForceHTML(true);
        return validator
                .validate(new ByteArrayInputStream(page))
                .lines()
                .filter(line -> line.contains("error"))
                .toList();
    }
}
