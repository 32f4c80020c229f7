package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

class SessionContentTests {

    private static final Member MEMBER =
            new Member(7, "Ana", Role.CONTRIBUTOR, Set.of("T"), Set.of("T-SG13"), false, 3);

    private static Map<String, Object> attributes() {
        FlashMap flash = new FlashMap();
        flash.putAll(Map.of("flash", "Kept.", "entered", 4, "recovery", List.of("a", "b")));
        flash.setTargetRequestPath("/people");
        flash.addTargetRequestParam("q", "x");
        flash.startExpirationPeriod(180);
        return Map.of(
                SessionContent.CONTEXT,
                new SecurityContextImpl(Sessions.authentication(MEMBER)),
                HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN",
                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "drawn"),
                SessionFlashMapManager.class.getName() + ".FLASH_MAPS",
                List.of(flash),
                Sessions.DEVICE,
                "Firefox, Linux");
    }

    @Test
    void isTheSameAfterItWasKept() {
        SessionContent content = SessionContent.of(attributes()).orElseThrow();
        SessionContent kept = SessionContent.ofJson(SessionSeal.open("id", SessionSeal.close("id", content.json())))
                .orElseThrow();
        assertThat(kept).isEqualTo(content);
        assertThat(kept.member()).isEqualTo(MEMBER);
        Map<String, Object> back = kept.attributes();
        assertThat(back).containsEntry(SessionContent.CONTEXT, attributes().get(SessionContent.CONTEXT));
        assertThat(SessionContent.of(back)).contains(content);
    }

    @Test
    void ofNobodyIsNotKept() {
        Map<String, Object> attributes = new HashMap<>(attributes());
        attributes.remove(SessionContent.CONTEXT);
        assertThat(SessionContent.of(attributes)).isEmpty();
    }

    @Test
    void isNothingElse() {
        assertThatIllegalStateException().isThrownBy(() -> SessionContent.of(Map.of("cart", List.of())));
    }

    @Test
    void ofAnotherReleaseIsNone() {
        assertThat(SessionContent.ofJson("{\"somebody\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void isOpenedByItsIdAlone() {
        byte[] sealed = SessionSeal.close("id", new byte[] {1, 2, 3});
        assertThatIllegalStateException().isThrownBy(() -> SessionSeal.open("another", sealed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Edge, Windows|Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML) Chrome/141.0 Safari/537.36 Edg/141.0",
                "Firefox, Linux|Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Safari, iPhone|Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1",
                "|curl/8.0"
            })
    void tellsItsDevice(String told) {
        String[] parts = told.split("\\|");
        assertThat(Device.of(parts[1])).isEqualTo(parts[0]);
    }
}
