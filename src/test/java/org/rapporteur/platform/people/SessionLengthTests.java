package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ReadApplication
class SessionLengthTests {

    @Autowired
    Staff staff;

    @Autowired
    Rights rights;

    @Autowired
    Sessions sessions;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"23, false", "25, true", "-1, false", "-25, true"})
    void aSessionEndsAfterADayHoweverBusyAndTheClock(int hours, boolean ended) throws Exception {
        MockHttpSession session = new MockHttpSession();
        Instant later = Instant.ofEpochMilli(session.getCreationTime()).plus(Duration.ofHours(hours));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/account");
        request.setSession(session);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(staff.member(Role.EDITOR), null, "staff"));
        new SessionCheck(rights, sessions, Clock.fixed(later, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(session.isInvalid()).isEqualTo(ended);
        assertThat(rights.member().isEmpty()).isEqualTo(ended);
    }
}
