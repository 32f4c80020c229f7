package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose word is taken for who reads and how. In tests, 127.0.0.2 is a proxy whose word is taken. */
@ReadApplication
@ExtendWith(OutputCaptureExtension.class)
class ProxyTests {

    private static final String PROXY = "127.0.0.2";
    private static final String STRANGER = "127.0.0.1";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Test
    void aProxyThatIsNamedSaysThatTheConnectionIsSecure() {
        Exchange page = Exchange.getFrom(PROXY, port, "/sign-in", "X-Forwarded-Proto: https");
        assertThat(page.headers()).containsKey("Strict-Transport-Security");
        assertThat(page.header("Set-Cookie")).contains("; Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, X-Forwarded-Proto: https",
        "127.0.0.1, X-Forwarded-Ssl: on",
        "127.0.0.1, Forwarded: proto=https",
        "127.0.0.2, Forwarded: proto=https",
        "127.0.0.2, X-Forwarded-Ssl: on",
        "127.0.0.2, X-Forwarded-Port: 443"
    })
    void nothingElseIsBelieved(String caller, String header) {
        Exchange page = Exchange.getFrom(caller, port, "/sign-in", header);
        assertThat(page.headers()).doesNotContainKey("Strict-Transport-Security");
        assertThat(page.header("Set-Cookie")).doesNotContain("Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X-Forwarded-Prefix: /evil"})
    void nobodySaysWhereWeAre(String header) {
        for (String caller : List.of(PROXY, STRANGER)) {
            Exchange away = Exchange.getFrom(caller, port, "/people", header);
            assertThat(away.header("Location")).isEqualTo("/sign-in?returnTo=%2Fpeople");
        }
    }

    @Test
    void theReadersOwnAddressCountsInThrottleAndLog(CapturedOutput output) {
        for (int time = 0; time < 5; time++) {
            assertThat(signIn(PROXY, "proxied", "203.0.113.9")).isEqualTo(422);
        }
        assertThat(signIn(PROXY, "proxied", "203.0.113.9")).isEqualTo(429);
        assertThat(signIn(PROXY, "proxied", "198.51.100.7, 203.0.113.9")).isEqualTo(429);
        assertThat(signIn(PROXY, "proxied", "203.0.113.10")).isEqualTo(422);
        assertThat(output)
                .contains("Sign-in failed: proxied from 203.0.113.9", "Sign-in must wait: proxied from 203.0.113.9");
    }

    @Test
    void whoWritesTheHeaderHimselfIsCountedAllTheSame() {
        for (int time = 0; time < 5; time++) {
            assertThat(signIn(STRANGER, "unproxied", "203.0.113." + time)).isEqualTo(422);
        }
        assertThat(signIn(STRANGER, "unproxied", "203.0.113.99")).isEqualTo(429);
    }

    @Test
    void noLineOfTheLogIsWrittenByWhoSignsIn(CapturedOutput output) {
        signIn(STRANGER, "forged\nSigned in: administrator", "203.0.113.9");
        assertThat(output)
                .contains("Sign-in failed: (no sign-in name) from 127.0.0.1")
                .doesNotContain("forged");
    }

    private int signIn(String caller, String name, String reader) {
        Exchange form = Exchange.getFrom(caller, port, "/sign-in");
        Matcher token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        String fields = "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password=wrong&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return Exchange.postFrom(
                        caller,
                        port,
                        "/sign-in",
                        fields,
                        "Cookie: " + form.header("Set-Cookie").replaceFirst(";.*", ""),
                        "X-Forwarded-For: " + reader)
                .status();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.33, false",
        "10.1.2.3, 10x1.2.3, false",
        "10.1.0.0/16, 10.1.200.7, true",
        "10.1.0.0/16, 10.10.0.1, false",
        "10.0.0.0/8, 10.9.9.9, true",
        "192.168.1.0/24, 192.168.1.4, true",
        "192.168.1.0/24, 192.168.10.4, false",
        "0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1, true"
    })
    void addressesAndNetworksAreTold(String told, String address, boolean included) {
        assertThat(new ProxyAddresses("rapporteur.proxies", List.of(" " + told)).include(address))
                .isEqualTo(included);
    }

    @Test
    void nobodyIsIncludedWhereNobodyIsTold() {
        assertThat(new ProxyAddresses("rapporteur.proxies", List.of()).include("127.0.0.1"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "proxy", "10.1.0.0/12", "10.1", "", "all"})
    void nothingElseIsTakenForOne(String told) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProxyAddresses("rapporteur.proxies", List.of(told)));
    }
}
