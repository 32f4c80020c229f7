package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.intake.SomeList;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.life.SomeQuestion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Walks every address of the application. A new one needs an example here, and a new template an address that shows it. */
@WrittenApplication
class RouteTests {

    private static final String HOST = "http://localhost";
    private static final Pattern CODED = Pattern.compile("(?<!\\{body )\\b[TRD]-(?:SG\\d+|TSAG|RAG|TDAG)\\b(?!/)");

    private static final Map<String, MvcTestResult> ANSWERED = new HashMap<>();

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("/sign-in", "/sign-in"),
            Map.entry("/password", "/password"),
            Map.entry("/password/forgotten", "/password/forgotten"),
            Map.entry("/", "/"),
            Map.entry("/search", "/search?q=security"),
            Map.entry("/search/brief.docx", "/search/brief.docx?q=security"),
            Map.entry("/search/brief.pdf", "/search/brief.pdf?q=security"),
            Map.entry("/search/feed.atom", "/search/feed.atom?q=security"),
            Map.entry("/search/suggestions", "/search/suggestions?q=secur"),
            Map.entry("/periods", "/periods"),
            Map.entry("/periods/{code}/report", "/periods/2024-09/report"),
            Map.entry("/periods/{code}/report.html", "/periods/2024-09/report.html"),
            Map.entry("/periods/{code}/report.md", "/periods/2024-09/report.md"),
            Map.entry("/periods/{code}/report.json", "/periods/2024-09/report.json"),
            Map.entry("/periods/{code}/report.docx", "/periods/2024-09/report.docx"),
            Map.entry("/periods/{code}/report.pdf", "/periods/2024-09/report.pdf"),
            Map.entry("/periods/{code}/coverage", "/periods/2024-09/coverage"),
            Map.entry("/periods/{code}/compare/{other}", "/periods/2024-09/compare/2024-09?on=2024-06-01"),
            Map.entry("/periods/{code}/compare/{other}.docx", "/periods/2024-09/compare/2024-09.docx?on=2024-06-01"),
            Map.entry("/since/{period}", "/since/2024-09"),
            Map.entry("/checks", "/checks"),
            Map.entry("/checks/{rule}", "/checks/told-twice"),
            Map.entry("/recommendations", "/recommendations?group=T-SG13&stage=approved&period=2024-09"),
            Map.entry("/recommendations/{slug}", "/recommendations/T-J.153-202406"),
            Map.entry("/activities", "/activities"),
            Map.entry("/activities/{slug}", "/activities/ipv6-laboratory-montenegro"),
            Map.entry("/resolutions", "/resolutions"),
            Map.entry("/resolutions/{code}", "/resolutions/PP-102"),
            Map.entry("/study-groups", "/study-groups"),
            Map.entry("/study-groups/{code}", "/study-groups/T-SG13"),
            Map.entry("/topics", "/topics"),
            Map.entry("/topics/{slug}", "/topics/ipv6"),
            Map.entry("/countries", "/countries"),
            Map.entry("/countries/{code}", "/countries/mne"),
            Map.entry(
                    "/{kind:resolutions|topics|study-groups|countries|recommendations}/{key}/feed.atom",
                    "/topics/ipv6/feed.atom"),
            Map.entry(
                    "/{kind:resolutions|topics|study-groups|countries|recommendations}/{key}/calendar.ics",
                    "/topics/ipv6/calendar.ics"),
            Map.entry("/{list:recommendations|activities}.atom", "/activities.atom"),
            Map.entry("/calendar.ics", "/calendar.ics"),
            Map.entry("/sitemap.xml", "/sitemap.xml"),
            Map.entry("/promises", "/promises"),
            Map.entry("/periods/{code}/report/cite/{block}", "/periods/2024-09/report/cite/ipv6"),
            Map.entry(
                    "/periods/{code}/report/cite/{block}/{format:bib|ris|txt}",
                    "/periods/2024-09/report/cite/ipv6/ris"),
            Map.entry("/recommendations/{slug}/cite", "/recommendations/T-J.153-202406/cite"),
            Map.entry("/recommendations/{slug}/cite/{format:bib|ris|txt}", "/recommendations/T-J.153-202406/cite/bib"),
            Map.entry("/{kind:resolutions|topics|study-groups|countries}/{key}/brief.docx", "/topics/ipv6/brief.docx"),
            Map.entry("/{kind:resolutions|topics|study-groups|countries}/{key}/brief.pdf", "/topics/ipv6/brief.pdf"),
            Map.entry("/{list:recommendations|activities}.{format:csv|xlsx|json}", "/recommendations.csv?group=T-SG13"),
            Map.entry("/{list:recommendations|activities}.{format:docx|pdf}", "/activities.docx?kind=meeting"),
            Map.entry("/robots.txt", "/robots.txt"),
            Map.entry("/api/v1", "/api/v1"),
            Map.entry("/api/v1/openapi.json", "/api/v1/openapi.json"),
            Map.entry("/api/v1/texts", "/api/v1/texts?group=T-SG13"),
            Map.entry("/api/v1/texts/{key}", "/api/v1/texts/T-J.153-202406"),
            Map.entry("/api/v1/activities", "/api/v1/activities"),
            Map.entry("/api/v1/activities/{key}", "/api/v1/activities/ipv6-laboratory-montenegro"),
            Map.entry("/api/v1/periods", "/api/v1/periods"),
            Map.entry("/api/v1/periods/{key}", "/api/v1/periods/2024-09"),
            Map.entry("/api/v1/resolutions", "/api/v1/resolutions"),
            Map.entry("/api/v1/resolutions/{key}", "/api/v1/resolutions/PP-102"),
            Map.entry("/api/v1/topics", "/api/v1/topics"),
            Map.entry("/api/v1/topics/{key}", "/api/v1/topics/ipv6"),
            Map.entry("/api/v1/study-groups", "/api/v1/study-groups"),
            Map.entry("/api/v1/study-groups/{key}", "/api/v1/study-groups/T-SG13"),
            Map.entry("/api/v1/member-states", "/api/v1/member-states"),
            Map.entry("/api/v1/member-states/{key}", "/api/v1/member-states/mne"),
            Map.entry("/api/v1/promises", "/api/v1/promises"),
            Map.entry("/api/v1/dump", "/api/v1/dump"));

    /** These are shown to people who are signed in; {person} is the administrator who looks, {load} a load of some texts. */
    private static final Map<String, String> FOR_STAFF = Map.ofEntries(
            Map.entry("/periods/{code}/check", "/periods/2024-09/check"),
            Map.entry("/account", "/account"),
            Map.entry("/account/data", "/account/data"),
            Map.entry("/account/data.json", "/account/data.json"),
            Map.entry("/account/second-factor", "/account/second-factor"),
            Map.entry("/account/sessions", "/account/sessions"),
            Map.entry("/intake", "/intake"),
            Map.entry("/intake/lists/{submission}", "/intake/lists/" + SomeList.SUBMISSION),
            Map.entry("/catalogue", "/catalogue?q=J.153"),
            Map.entry("/catalogue/suggestions", "/catalogue/suggestions?q=J.15"),
            Map.entry("/catalogue/loads/{id}", "/catalogue/loads/{load}"),
            Map.entry("/catalogue/proposals", "/catalogue/proposals?period=2024-09&group=SG9"),
            Map.entry("/periods/{code}", "/periods/2024-09"),
            Map.entry("/periods/{code}/issue", "/periods/2024-09/issue"),
            Map.entry("/import", "/import"),
            Map.entry("/periods/{code}/word-back", "/periods/2024-09/word-back"),
            Map.entry("/periods/{code}/next", "/periods/2024-09/next"),
            Map.entry("/periods/{code}/board", "/periods/2024-09/board"),
            Map.entry("/periods/{code}/comments/{block}", "/periods/2024-09/comments/introduction.introduction"),
            Map.entry("/periods/{code}/outline", "/periods/2024-09/outline"),
            Map.entry("/periods/{code}/questions", "/periods/2024-09/questions"),
            Map.entry("/periods/{code}/questions/{number:\\d{1,4}}", "/periods/2024-09/questions/1"),
            Map.entry("/periods/{code}/slip/{body:[TRDUX](?:-[A-Z0-9-]{1,38})?}", "/periods/2024-09/slip/T-SG20"),
            Map.entry("/people", "/people"),
            Map.entry("/status", "/status"),
            Map.entry("/template", "/template"),
            Map.entry("/people/new", "/people/new"),
            Map.entry("/people/{id}/edit", "/people/{person}/edit"),
            Map.entry("/people/{person}/data", "/people/{person}/data"),
            Map.entry("/people/{person}/data.json", "/people/{person}/data.json"),
            Map.entry("/people/{person}/delete", "/people/{person}/delete"),
            Map.entry("/people/{person}/sessions", "/people/{person}/sessions"),
            Map.entry("/enter", "/enter"),
            Map.entry("/history", "/history"),
            Map.entry("/history/{kind}/{key}", "/history/topics/ipv6"),
            Map.entry("/recommendations/new", "/recommendations/new"),
            Map.entry("/recommendations/{key}/edit", "/recommendations/T-J.153-202406/edit"),
            Map.entry("/tallies/new", "/tallies/new"),
            Map.entry("/tallies/{key}/edit", "/tallies/imt-2020-under-approval-sg13/edit"),
            Map.entry("/activities/new", "/activities/new"),
            Map.entry("/activities/{key}/edit", "/activities/ipv6-laboratory-montenegro@2024-09/edit"),
            Map.entry("/resolutions/new", "/resolutions/new"),
            Map.entry("/resolutions/{key}/edit", "/resolutions/PP-102/edit"),
            Map.entry("/study-groups/new", "/study-groups/new"),
            Map.entry("/study-groups/{key}/edit", "/study-groups/T-SG13/edit"),
            Map.entry("/topics/new", "/topics/new"),
            Map.entry("/topics/{key}/edit", "/topics/ipv6/edit"),
            Map.entry("/periods/new", "/periods/new"),
            Map.entry("/paragraphs/new", "/paragraphs/new?period=2024-09&section=ipv6"),
            Map.entry("/paragraphs/{key}/edit", "/paragraphs/2024-09@introduction@introduction/edit"),
            Map.entry("/outlines/new", "/outlines/new?period=2024-09"),
            Map.entry("/outlines/{key}/edit", "/outlines/2024-09/edit"),
            Map.entry("/periods/{key}/edit", "/periods/2024-09/edit"));

    /** These lead elsewhere. */
    private static final Map<String, String> REDIRECTS = Map.of(
            "/overview", "/overview",
            "/report", "/report",
            "/periods/{code}", "/periods/2024-09",
            "/periods/{code}/questions/next", "/periods/2024-09/questions/next");

    /** Error pages have tests of their own, as has the page of an application without a public period. */
    private static final Set<String> ELSEWHERE = Set.of(
            "platform/web/bare",
            "platform/web/problem",
            "site/report/none",
            "platform/people/again",
            "platform/people/to-provider",
            "platform/people/provider-code",
            "entry/conflict",
            "entry/draft",
            "intake/preview",
            "intake/takeover/overview",
            "intake/takeover/proof",
            "intake/takeover/section",
            "intake/wordback/show",
            "site/letterhead/show");

    /** Parts of pages: what includes them shows them. */
    private static final Set<String> PARTS = Set.of(
            "platform/web/layout",
            "site/dossier/parts",
            "site/dossier/approvals",
            "site/dossier/period-approvals",
            "site/promise/parts",
            "entry/fields",
            "entry/desk/parts",
            "entry/person/parts",
            "entry/desk/owed",
            "entry/desk/clearance",
            "entry/desk/notes",
            "site/lists/facets",
            "platform/web/pager",
            "platform/web/problems",
            "platform/web/staff",
            "site/lists/told");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    /** A list that was pasted. */
    @BeforeEach
    void saveAList() {
        SomeList.save(jdbc);
        SomeQuestion.save(jdbc);
    }

    @Test
    void everyAddressAnswersAndEveryTemplateIsShown() throws IOException {
        Set<String> shown = Stream.of(EXAMPLES, FOR_STAFF)
                .flatMap(addresses -> answered(addresses).values().stream())
                .map(answer -> answer.getMvcResult().getModelAndView())
                .filter(Objects::nonNull)
                .map(ModelAndView::getViewName)
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(ELSEWHERE);
        shown.addAll(PARTS);
        assertThat(shown).containsAll(templates().toList());
    }

    /** Asked once for all tests. */
    private Map<String, MvcTestResult> answered(Map<String, String> addresses) {
        if (ANSWERED.isEmpty()) {
            long load = catalogue.loaded();
            EXAMPLES.values()
                    .forEach(address ->
                            ANSWERED.put(address, mvc.get().uri(address).exchange()));
            FOR_STAFF
                    .values()
                    .forEach(address ->
                            ANSWERED.put(address, forStaff(address, load).exchange()));
        }
        Map<String, MvcTestResult> answered = new TreeMap<>();
        addresses.values().forEach(address -> {
            MvcTestResult answer = Objects.requireNonNull(ANSWERED.get(address));
            assertThat(answer).as(address).hasStatusOk();
            answered.put(address, answer);
        });
        return answered;
    }

    @Test
    void someLeadElsewhere() {
        REDIRECTS
                .values()
                .forEach(address ->
                        assertThat(mvc.get().uri(address)).as(address).hasStatus3xxRedirection());
    }

    @Test
    void everyAddressHasAnExample() {
        Set<String> patterns = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> !mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error"))
                .collect(Collectors.toSet());
        Set<String> known = new TreeSet<>(EXAMPLES.keySet());
        known.addAll(FOR_STAFF.keySet());
        known.addAll(REDIRECTS.keySet());
        known.addAll(Set.of("/import/{id}", "/import/{id}/proof", "/import/{id}/sections/{key}")); // ImportPagesTests
        known.addAll(Set.of(
                "/template/{id}", "/template/{id}/look.css", "/template/{id}/report.docx")); // TemplatePagesTests
        known.add("/periods/{code}/word-back/{id}"); // asked by WordBackTests
        known.add("/sign-in/provider/answer"); // asked by ProviderSignInTests
        known.add("/periods/{code}/issued/{sha256:[0-9a-f]{64}}.{format:[a-z]{2,4}}"); // asked by IssuingTests
        assertThat(known).containsExactlyInAnyOrderElementsOf(patterns);
    }

    /** What is for staff is not shown to delegates, who would be led to a door: one link for each address there is. */
    @Test
    void readersAreLedNowhereButWhereTheyMayGo() throws IOException {
        Map<String, String> staffOnly = new TreeMap<>();
        for (Map.Entry<String, MvcTestResult> answer : answered(EXAMPLES).entrySet()) {
            page(answer.getValue(), answer.getKey()).select("a[href]").eachAttr("abs:href").stream()
                    .filter(link -> link.startsWith(HOST + "/"))
                    .map(link -> link.substring(HOST.length()).replaceFirst("[?#].*", ""))
                    .filter(this::isForStaff)
                    .forEach(link -> staffOnly.put(link, answer.getKey()));
        }
        assertThat(staffOnly).isEmpty();
    }

    /** People know SG13; its code stands in addresses, in what is typed of claims, and where the body itself is entered. */
    @Test
    void bodiesAreCalledAsPeopleCallThem() throws IOException {
        Map<String, MvcTestResult> answers = new TreeMap<>(answered(FOR_STAFF));
        answers.keySet().removeIf(address -> address.contains("study-groups"));
        answers.putAll(answered(EXAMPLES));
        Map<String, String> coded = new TreeMap<>();
        for (Map.Entry<String, MvcTestResult> answer : answers.entrySet()) {
            Document page = page(answer.getValue(), answer.getKey());
            page.select(".printed, textarea, code, .hint").remove();
            String shown = page.text() + " "
                    + page.select("input[type=text], input:not([type])").eachAttr("value");
            CODED.matcher(shown).results().forEach(code -> coded.put(code.group(), answer.getKey()));
        }
        assertThat(coded).isEmpty();
    }

    /** Empty where the answer is a file. */
    private static Document page(MvcTestResult answer, String address) throws IOException {
        boolean html = String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
        return Jsoup.parse(html ? answer.getResponse().getContentAsString(StandardCharsets.UTF_8) : "", HOST + address);
    }

    private boolean isForStaff(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return !REDIRECTS.containsValue(path)
                && FOR_STAFF.keySet().stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .anyMatch(pattern -> pattern.matches(parsed));
    }

    private MockMvcTester.MockMvcRequestBuilder forStaff(String address, long load) {
        Member administrator = staff.member(Role.ADMINISTRATOR);
        return mvc.get()
                .uri(address.replace("{person}", Long.toString(administrator.id()))
                        .replace("{load}", Long.toString(load)))
                .with(staff.as(administrator));
    }

    private static Stream<String> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html"))
                .filter(template -> !template.toString().contains("test-classes"))
                .map(RouteTests::name);
    }

    private static String name(Resource template) {
        try {
            return template.getURL().getPath().replaceFirst(".*/templates/", "").replaceFirst("\\.html$", "");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
