package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How much may be sent by whom. */
@ReadApplication
class BodyLimitTests {

    private static final Map<String, String> LONG = Map.of("name", "x".repeat(70_000));

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInSendsNothingLongToAnyForm() {
        Visitor stranger = new Visitor(port);
        return forms().map(address -> DynamicTest.dynamicTest(
                address,
                () -> assertThat(stranger.post(address, LONG).statusCode()).isEqualTo(413)));
    }

    private Stream<String> forms() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{body:.*}", "T").replaceAll("\\{\\w+(?::[^/]+)?}", "1"));
    }

    @Test
    void whatIsSentInPiecesSaysItsLengthFirst() {
        assertThat(new Visitor(port).postInChunks("/sign-in", "name=x").statusCode())
                .isEqualTo(411);
    }

    @Test
    void aFormOfTheAllowedLengthIsReadWhoeverSendsIt() {
        assertThat(new Visitor(port)
                        .post("/intake", Map.of("text", "x".repeat(60_000)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void longFilesAreForThoseWhoLoadThem() {
        String type = "multipart/form-data; boundary=x";
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n\r\n"
                + "x".repeat(100_000) + "\r\n--x--\r\n";
        assertThat(new Visitor(port)
                        .signedIn(staff.contributorOf("T"))
                        .post("/catalogue", file, type)
                        .statusCode())
                .isEqualTo(413);
        assertThat(new Visitor(port)
                        .signedIn(staff.member(Role.EDITOR))
                        .post("/catalogue", file, type)
                        .statusCode())
                .isEqualTo(403); // for want of a token
    }

    @Test
    void aSessionThatHasEndedIsASessionNoMore() {
        Member member = staff.member("long-ended", Role.EDITOR, List.of(), List.of());
        Visitor visitor = new Visitor(port).signedIn(member);
        assertThat(visitor.post("/topics", LONG).statusCode()).isEqualTo(403);
        jdbc.update("update person set generation = generation + 1 where id = ?", member.id());
        assertThat(visitor.post("/topics", LONG).statusCode()).isEqualTo(413);
    }

    /** A place that is not given back, on error pages too, would be missed before the thirtieth megabyte. */
    @Test
    void everyBodyGivesItsPlaceBack() {
        Visitor visitor = new Visitor(port).signedIn(staff.member(Role.EDITOR));
        String text = "text=" + "x".repeat(7 << 20);
        for (int time = 0; time < 8; time++) {
            assertThat(visitor.post("/intake", text, "application/x-www-form-urlencoded")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
