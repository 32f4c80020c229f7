package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.intake.SomeList;
import org.rapporteur.intake.takeover.SomeImport;
import org.rapporteur.intake.wordback.SomeReturn;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.letterhead.SomeLetterhead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A hostile string in every field and parameter of every address, found from the mappings and from what our own pages send
 * there: nothing fails, and nothing takes over two seconds. Which string goes where is drawn from a seed; {@code
 * -Dhostile.seed} draws others, {@code -Dhostile.rounds} more of them. What is written is taken back.
 */
@WrittenApplication
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSampleTests {

    private static final long SEED = Long.getLong("hostile.seed", 20_240_930);
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 1);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFFFF\u202E\u2028\u0085",
            "'",
            "'; drop table person; --",
            "\" or \"\"=\"",
            "\\",
            "%",
            "%_%",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "__${T(java.lang.Runtime).getRuntime()}__::.x",
            "#{1}{0}{1,number}",
            "../../../../etc/passwd",
            "//evil.example/",
            "redirect:http://evil.example",
            "a\r\nSet-Cookie: x=y",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1e308",
            "NaN",
            "2024-02-30",
            "0000-00-00",
            "-999999999-01-01",
            "+999999999-12-31",
            "2024-09",
            "PP-99999",
            "T-SG99999",
            "true",
            "[]",
            "{\"a\":1}",
            "{count stage=approved topic=",
            "{text Y.4703 {text Y.4703 {text",
            "{".repeat(3_000),
            "(".repeat(3_000),
            "| ".repeat(3_000),
            "a".repeat(60_000),
            "é".repeat(30_000),
            "a ".repeat(30_000),
            "a\n".repeat(5_000),
            "Y.1234-Y.1235 ".repeat(70),
            "Y.1, ".repeat(1_000),
            "ITU-T ".repeat(1_000),
            "(Rev. Dubai, 2018) ".repeat(300),
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
            "1".repeat(5_000),
            "𝕏👩‍👩‍👧‍👦".repeat(300),
            "\u0301".repeat(2_000));

    /** A method at an address, and what it takes. */
    private record Endpoint(String method, PathPattern pattern, HandlerMethod handler) {

        String name() {
            return method + " " + pattern;
        }

        boolean matches(String sentBy, String path) {
            return method.equals(sentBy) && pattern.matches(PathContainer.parsePath(path));
        }

        boolean takesAnything() {
            return Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> MultiValueMap.class.isAssignableFrom(parameter.getParameterType()));
        }

        Stream<String> declared() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> !MultiValueMap.class.isAssignableFrom(parameter.getParameterType()))
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .map(Endpoint::named);
        }

        private static String named(MethodParameter parameter) {
            String told = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                    .name();
            String brief = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class))
                    .value();
            return Stream.of(told, brief)
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseGet(() -> parameter.getParameter().getName());
        }

        long variables() {
            return Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                    .count();
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

    private long returned;
    private long imported;
    private long letterhead;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Random random = new Random(SEED);
    private final List<String> problems = new ArrayList<>();
    private final Map<Endpoint, String> examples = new LinkedHashMap<>();
    private final Map<Endpoint, Map<String, String>> fields = new LinkedHashMap<>();
    private final Thread worker = Thread.currentThread();
    private volatile String where = "";
    private int sent;

    @Test
    void nothingFailsAndNothingTakesLong() throws IOException {
        SomeList.save(jdbc);
        returned = SomeReturn.save(jdbc);
        imported = SomeImport.save(jdbc);
        letterhead = SomeLetterhead.save(jdbc);
        long load = catalogue.loaded();
        endpoints().forEach(endpoint -> fields.put(endpoint, new TreeMap<>()));
        readTheMatrix(load);
        fields.keySet().forEach(endpoint -> endpoint.declared().forEach(name -> learn(endpoint, name, "")));
        examples.forEach(this::readThePage);
        fields.keySet().forEach(this::readAsItsList);
        requireThatNothingIsForgotten();
        for (int round = 0; round < ROUNDS; round++) {
            fields.keySet().stream()
                    .sorted(Comparator.comparing(Endpoint::name))
                    .forEach(this::attack);
        }
        assertThat(problems).as("with seed %s, after %s requests", SEED, sent).isEmpty();
        assertThat(sent).isGreaterThan(400);
    }

    private Stream<Endpoint> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .filter(endpoint -> !endpoint.pattern().toString().equals("/error"));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Endpoint(method.name(), pattern, handler)));
    }

    /** Addresses that lead somewhere, and fields with which a form reaches its door. */
    private void readTheMatrix(long load) throws IOException {
        String matrix = new ClassPathResource("access-matrix.txt").getContentAsString(StandardCharsets.UTF_8);
        for (String line : matrix.lines()
                .filter(text -> !text.isBlank() && !text.startsWith("#"))
                .toList()) {
            String[] cells = line.strip().split("\\s+");
            String address = (cells.length > 7 ? cells[7] : cells[1])
                    .replace("{load}", Long.toString(load))
                    .replace("{person}", Long.toString(staff.member(Role.EDITOR).id()))
                    .replace("{returned}", Long.toString(returned))
                    .replace("{imported}", Long.toString(imported))
                    .replace("{letterhead}", Long.toString(letterhead))
                    .replace("{issued}", "0".repeat(64));
            for (Endpoint endpoint : endpoints(cells[0] + " " + cells[1])) {
                examples.put(endpoint, address);
                learnQuery(endpoint, cells.length > 8 ? cells[8] : "");
            }
        }
    }

    /** More than one, where a parameter decides which of them answers. */
    private List<Endpoint> endpoints(String name) {
        List<Endpoint> named = fields.keySet().stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .toList();
        assertThat(named).as("%s is in the matrix, and mapped", name).isNotEmpty();
        return named;
    }

    private void learn(Endpoint endpoint, String name, String value) {
        if (name.equals("_csrf")) {
            return;
        }
        fields.getOrDefault(endpoint, new TreeMap<>())
                .merge(name, value, (known, more) -> known.isEmpty() ? more : known);
    }

    private void learnQuery(Endpoint endpoint, String query) {
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                learn(endpoint, decoded(parts[0]), decoded(parts[1]));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** What forms and links of a page send, and where. */
    private void readThePage(Endpoint endpoint, String address) {
        if (!endpoint.method().equals("GET")) {
            return;
        }
        MockHttpServletResponse answer = answer(endpoint, address, Map.of());
        if (!Objects.requireNonNullElse(answer.getContentType(), "").startsWith("text/html")) {
            return;
        }
        Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        page.select("form").forEach(form -> readTheForm(form, address));
        if (endpoint.takesAnything()) { // such as what a new form shall begin with
            page.select("main form [name]").forEach(input -> learn(endpoint, input.attr("name"), value(input)));
        }
        page.select("a[href*='?']").forEach(link -> readTheLink(link.attr("href")));
    }

    private void readTheForm(Element form, String address) {
        String method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        Set<String> actions = new LinkedHashSet<>(List.of(form.hasAttr("action") ? form.attr("action") : address));
        form.select("[formaction]").forEach(button -> actions.add(button.attr("formaction")));
        for (String action : actions) {
            String path = action.replaceFirst("[?#].*", "");
            fields.keySet().stream()
                    .filter(endpoint -> endpoint.matches(method, path))
                    .forEach(endpoint -> {
                        form.select("input[name], select[name], textarea[name]")
                                .forEach(input -> learn(endpoint, input.attr("name"), value(input)));
                    });
        }
    }

    /** A file, a feed and the interface for programs are narrowed as the lists are. */
    private void readAsItsList(Endpoint endpoint) {
        if (endpoint.name().contains("{list:") || endpoint.name().startsWith("GET /api/v1/")) {
            for (String list : List.of("GET /recommendations", "GET /activities")) {
                Objects.requireNonNull(fields.get(endpoints(list).get(0)))
                        .forEach((name, value) -> learn(endpoint, name, value));
            }
            learn(endpoint, "after", "");
            learn(endpoint, "limit", "10");
        }
        if (endpoint.takesAnything() && endpoint.name().startsWith("GET /search/")) {
            Objects.requireNonNull(fields.get(endpoints("GET /search").get(0)))
                    .forEach((name, value) -> learn(endpoint, name, value));
        }
    }

    private static String value(Element input) {
        if (input.is("select")) {
            Element chosen = input.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.attr("value");
        }
        return input.is("textarea") ? input.wholeText() : input.attr("value");
    }

    private void readTheLink(String link) {
        String[] parts = link.replaceFirst("#.*", "").split("\\?", 2);
        if (parts[0].startsWith("/") && parts.length == 2) {
            fields.keySet().stream()
                    .filter(endpoint -> endpoint.matches("GET", parts[0]))
                    .forEach(endpoint -> learnQuery(endpoint, parts[1]));
        }
    }

    /** Who adds an address says in the matrix how it is reached; what takes whatever is sent has a form or link somewhere. */
    private void requireThatNothingIsForgotten() {
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(fields.keySet());
        assertThat(fields.entrySet())
                .filteredOn(entry ->
                        entry.getKey().takesAnything() && entry.getValue().isEmpty())
                .isEmpty();
    }

    private void attack(Endpoint endpoint) {
        String address = Objects.requireNonNull(examples.get(endpoint));
        Map<String, String> usual = Objects.requireNonNull(fields.get(endpoint));
        for (String name : some(usual.keySet())) {
            Map<String, String> one = new LinkedHashMap<>(usual);
            one.put(name, drawn());
            check(endpoint, address, one);
        }
        for (int time = 0; time < (Campaign.isWhole() ? 3 : 1); time++) {
            Map<String, String> all = new LinkedHashMap<>();
            usual.keySet().forEach(name -> all.put(name, drawn()));
            check(endpoint, address, all);
        }
        for (int time = 0; endpoint.variables() > 0 && time < 2; time++) {
            check(endpoint, null, usual);
        }
    }

    /** Of a form of many fields some alone, where what stands in the others leads further in. */
    private List<String> some(Set<String> names) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, random);
        return mixed.subList(0, Math.min(Campaign.isWhole() ? mixed.size() : 3, mixed.size()));
    }

    private String drawn() {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    /** On a machine that is busy with other things it may take longer once: what is slow is slow three times. */
    private void check(Endpoint endpoint, @Nullable String address, Map<String, String> sending) {
        String path = address == null ? drawn() : address;
        Duration quickest = LONGEST.plusSeconds(100);
        for (int time = 0; time < 3 && quickest.compareTo(LONGEST) > 0; time++) {
            Thread watcher = new Thread(() -> where = watched());
            if (time > 0) {
                watcher.start();
            }
            long start = System.nanoTime();
            String failure = failure(endpoint, address, path, sending);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            watcher.interrupt();
            quickest = taken.compareTo(quickest) < 0 ? taken : quickest;
            if (failure != null) {
                problems.add(endpoint.name() + " " + failure + " " + shown(path, sending));
                return;
            }
        }
        if (quickest.compareTo(LONGEST) > 0) {
            problems.add(endpoint.name() + " took " + quickest + " at " + where + " " + shown(path, sending));
        }
    }

    /** Where it is after a second. */
    private String watched() {
        try {
            Thread.sleep(1_000);
            return Arrays.stream(worker.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.rapporteur"))
                    .filter(frame -> !frame.getClassName().contains("$$")
                            && !frame.getClassName().endsWith("Tests"))
                    .limit(6)
                    .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                    .collect(Collectors.joining(" < "));
        } catch (InterruptedException quick) {
            return where;
        }
    }

    private static String shown(String path, Map<String, String> sending) {
        String all = path + " " + sending;
        return all.substring(0, Math.min(400, all.length()));
    }

    private @Nullable String failure(
            Endpoint endpoint, @Nullable String address, String path, Map<String, String> sending) {
        try {
            int status = (address == null ? answerAt(endpoint, sending, path) : answer(endpoint, address, sending))
                    .getStatus();
            return status >= 500 ? "answered " + status : null;
        } catch (AssertionError | RuntimeException thrown) {
            return "threw " + thrown;
        }
    }

    private MockHttpServletResponse answer(Endpoint endpoint, String address, Map<String, String> sending) {
        return exchange(mvc.method(HttpMethod.valueOf(endpoint.method())).uri(address), sending);
    }

    /** With this in place of what stands in braces in the path. */
    private MockHttpServletResponse answerAt(Endpoint endpoint, Map<String, String> sending, String variable) {
        Object[] variables =
                Stream.generate(() -> variable).limit(endpoint.variables()).toArray();
        return exchange(
                mvc.method(HttpMethod.valueOf(endpoint.method()))
                        .uri(endpoint.pattern().toString(), variables),
                sending);
    }

    /** After a refusal of the database nothing more can be asked in our transaction; nothing is written then without it. */
    private MockHttpServletResponse exchange(MockMvcTester.MockMvcRequestBuilder request, Map<String, String> sending) {
        sending.forEach(request::param);
        request.with(csrf()).with(staff.as(Role.ADMINISTRATOR)).remoteAddress("10.9." + sent / 250 + "." + sent % 250);
        sent++;
        MvcTestResult result = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return request.exchange();
        }));
        if (isOfAnEndedTransaction(result.getUnresolvedException())) {
            result = request.exchange();
        }
        if (result.getUnresolvedException() != null) {
            throw new AssertionError(result.getUnresolvedException());
        }
        return result.getResponse();
    }

    private static boolean isOfAnEndedTransaction(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("current transaction is aborted"));
    }
}
