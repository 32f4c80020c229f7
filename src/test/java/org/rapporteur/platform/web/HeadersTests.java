package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
class HeadersTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/error",
                "/robots.txt",
                "/actuator/health",
                "/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                "/?cutOff=banana",
                "/needs?words=x",
                "/;jsessionid=1",
                "/a%2Fb",
                "/a%00b",
                "/%"
            })
    void areOnEveryResponse(String address) {
        assertThat(Exchange.get(port, address).headers())
                .containsEntry("Content-Security-Policy", ContentSecurityPolicy.STRICT)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsKeys("Permissions-Policy", "Cache-Control")
                .doesNotContainKeys("Strict-Transport-Security", "Set-Cookie", "Server");
    }

    @Test
    void promiseStrictTransportOnlyOverIt(@Autowired MockMvcTester mvc) {
        assertThat(mvc.get().uri("/").secure(true)).containsHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/")).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void letAControllerAllowItsOwnStyle() {
        assertThat(Exchange.get(port, "/report.html").header(ContentSecurityPolicy.HEADER))
                .isEqualTo(ContentSecurityPolicy.withStyle(SampleController.STYLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "MADEUP", "get"})
    void refuseEveryMethodButReading(String method) {
        for (String address :
                new String[] {"/", "/nowhere", "/error", "/robots.txt", "/actuator/health", "/webjars/x"}) {
            Exchange answer = Exchange.of(port, method, address);
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
            assertThat(answer.header(ContentSecurityPolicy.HEADER)).isEqualTo(ContentSecurityPolicy.STRICT);
            assertThat(answer.body()).contains("This cannot be done here");
        }
    }
}
