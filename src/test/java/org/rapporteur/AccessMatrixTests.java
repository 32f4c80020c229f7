package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.intake.SomeList;
import org.rapporteur.intake.takeover.SomeImport;
import org.rapporteur.intake.wordback.SomeReturn;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.letterhead.SomeLetterhead;
import org.rapporteur.report.life.SomeQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who may do what, at every address, as {@code access-matrix.txt} declares it. What is written is taken back: all of a
 * request runs in one transaction of the test.
 */
@WrittenApplication
@AutoConfigureMockMvc
class AccessMatrixTests {

    private static final List<String> WHO =
            List.of("anonymous", "contributor-own", "contributor-other", "editor", "administrator");

    private static long load;

    /** A line of the file. */
    record Line(String method, String route, List<String> expected, String address, String fields) {

        static Line of(String line) {
            String[] cells = line.strip().split("\\s+");
            assertThat(cells).as(line).hasSizeBetween(7, 9);
            return new Line(
                    cells[0],
                    cells[1],
                    List.of(cells).subList(2, 7),
                    cells.length > 7 ? cells[7] : cells[1],
                    cells.length > 8 ? cells[8] : "");
        }

        String endpoint() {
            return method + " " + route;
        }

        /** Of what is kept already: what is entered for a line is taken back. */
        boolean onlyReads() {
            return method.equals("GET") && !address.contains("{issued}") && !address.contains("{returned}");
        }
    }

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeEach
    void saveAList() {
        SomeList.save(jdbc);
        SomeQuestion.save(jdbc);
    }

    @Test
    void everyEndpointHasItsLine() throws IOException {
        List<String> mapped = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(AccessMatrixTests::endpoints)
                .filter(endpoint -> !endpoint.endsWith(" /error"))
                .distinct() // one address may have two methods, by its parameters
                .toList();
        assertThat(lines().stream().map(Line::endpoint)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void linesAreSortedByRoute() throws IOException {
        assertThat(lines().stream()
                        .map(line -> line.route() + " " + line.method())
                        .toList())
                .isSorted();
    }

    @TestFactory
    Stream<DynamicTest> everybodyMayWhatIsDeclared() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.endpoint(),
                        () -> assertThat(WHO.stream()
                                        .map(who -> outcome(line, who))
                                        .toList())
                                .as("%s for %s", line.endpoint(), WHO)
                                .isEqualTo(line.expected())));
    }

    private String outcome(Line line, String who) {
        MockHttpServletResponse answer = line.onlyReads() ? answer(line, who) : takenBack(line, who);
        String target = Objects.requireNonNullElse(answer.getRedirectedUrl(), "");
        if (target.startsWith("/sign-in?")) {
            return "sign-in";
        }
        if (answer.getStatus() == 403) {
            return who.equals("anonymous") ? "sign-in" : "no";
        }
        assertThat(answer.getStatus())
                .as("%s for %s", line.endpoint(), who)
                .matches(status -> status < 400 || status == 409 || status == 422, "is answered");
        return "yes";
    }

    private MockHttpServletResponse takenBack(Line line, String who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return answer(line, who);
        }));
    }

    /** A file of an issued report, by its hash. */
    private String issued() {
        jdbc.sql("""
                        insert into issued_report values ('2024-09', 0, now(), 'Test', '', '{}', encode(sha256('{}'), 'hex'),
                            '{}', '[]', '[]')
                        """).update();
        return jdbc.sql("""
                        insert into issued_file values ('2024-09', 0, 'md', 'report', '{}', encode(sha256('{}'), 'hex'))
                        returning sha256
                        """).query(String.class).single();
    }

    private MockHttpServletResponse answer(Line line, String who) {
        String address = line.address()
                .replace("{person}", Long.toString(staff.member(Role.EDITOR).id()))
                .replace("{load}", Long.toString(load()));
        if (address.contains("{issued}")) {
            address = address.replace("{issued}", issued());
        }
        if (address.contains("{returned}")) {
            address = address.replace("{returned}", Long.toString(SomeReturn.save(jdbc)));
        }
        if (address.contains("{imported}")) {
            address = address.replace("{imported}", Long.toString(SomeImport.save(jdbc)));
        }
        if (address.contains("{letterhead}")) {
            address = address.replace("{letterhead}", Long.toString(SomeLetterhead.save(jdbc)));
        }
        if (line.fields().equals("multipart")) {
            return answerToParts(address, who);
        }
        var request = mvc.method(HttpMethod.valueOf(line.method())).uri(address);
        if (line.method().equals("POST")) {
            request.with(csrf()).params(fields(line));
        }
        if (!who.equals("anonymous")) {
            request.with(staff.as(member(who)));
        }
        return request.exchange().getResponse();
    }

    private MockHttpServletResponse answerToParts(String address, String who) {
        var request = mvc.post().uri(address).multipart().with(csrf());
        if (!who.equals("anonymous")) {
            request.with(staff.as(member(who)));
        }
        return request.exchange().getResponse();
    }

    /** Of a few texts, loaded once. */
    private long load() {
        if (load == 0) {
            load = catalogue.loaded();
        }
        return load;
    }

    /** Records of the examples belong to ITU-T. */
    private Member member(String who) {
        return switch (who) {
            case "contributor-own" -> staff.contributorOf("T");
            case "contributor-other" -> staff.contributorOf("D");
            default -> staff.member(Role.ofCode(who));
        };
    }

    private static MultiValueMap<String, String> fields(Line line) {
        return UriComponentsBuilder.newInstance().query(line.fields()).build().getQueryParams();
    }

    private static Stream<String> endpoints(RequestMappingInfo info) {
        List<RequestMethod> methods =
                info.getMethodsCondition().getMethods().stream().toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + pattern));
    }

    private static List<Line> lines() throws IOException {
        return new ClassPathResource("access-matrix.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }
}
