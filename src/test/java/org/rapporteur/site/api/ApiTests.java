package org.rapporteur.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are told, and that openapi.json describes it. */
@ReadApplication
class ApiTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyAddressIsDescribedAndNoOther() throws Exception {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/v1/"))
                .map(pattern -> pattern.substring("/api/v1".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(description().get("paths").propertyNames())).isEqualTo(served);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/texts",
                "/texts?group=T-SG13&period=2024-09&limit=3",
                "/texts/{key}=T-J.153-202406",
                "/activities",
                "/activities/{key}=ipv6-laboratory-montenegro",
                "/periods",
                "/periods/{key}=2024-09",
                "/resolutions",
                "/resolutions/{key}=PP-102",
                "/topics",
                "/topics/{key}=ipv6",
                "/study-groups",
                "/study-groups/{key}=T-SG13",
                "/member-states",
                "/member-states/{key}=mne",
                "/promises"
            })
    void whatIsSentIsAsDescribed(String example) throws Exception {
        String path = example.replaceFirst("[?=].*", "");
        String address = example.contains("{key}=") ? path.replace("{key}", example.replaceFirst(".*=", "")) : example;
        JsonNode schema = description()
                .at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content")
                .get("application/json")
                .get("schema");
        List<String> wrong = new ArrayList<>();
        hold(json("/api/v1" + address), schema, address, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDescriptionThatIsWrongIsFoundOut() throws Exception {
        List<String> wrong = new ArrayList<>();
        hold(json("/api/v1/topics/ipv6"), description().at("/components/schemas/Text"), "x", wrong);
        assertThat(wrong).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/texts/none, 404",
        "/api/v1/texts?colour=red, 400",
        "/api/v1/texts?stage=red, 400",
        "/api/v1/texts?period=1999-01, 400",
        "/api/v1/texts?topic=none, 400",
        "/api/v1/activities?country=XXX, 400",
        "/api/v1/texts?after=none, 400",
        "/api/v1/texts?limit=1000, 400",
        "/api/v1/topics?kind=x, 400",
        "/api/v1/member-states/MNE, 404",
        "/api/v1/nothing, 404"
    })
    void aProblemIsToldAsOne(String address, int status) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(status);
        if (!address.endsWith("nothing")) {
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(JSON.readTree(answer.getContentAsByteArray())
                            .get("status")
                            .intValue())
                    .isEqualTo(status);
        }
    }

    @Test
    void whatNoDatabaseHoldsIsRefused() {
        for (String facet :
                new String[] {"topic", "group", "resolution", "sector", "kind", "stage", "period", "after"}) {
            assertThat(mvc.get().uri("/api/v1/texts").queryParam(facet, "\0"))
                    .as(facet)
                    .hasStatus(400);
        }
        assertThat(mvc.get().uri("/api/v1/activities").queryParam("country", "\0"))
                .hasStatus(400);
    }

    @Test
    void pagesLeadFromOneToTheNextAndTellEverythingOnce() throws Exception {
        List<String> keys = new ArrayList<>();
        String next = "/api/v1/texts?limit=40&period=2024-09";
        while (next != null) {
            MockHttpServletResponse answer = answer(next);
            JsonNode page = JSON.readTree(answer.getContentAsByteArray());
            page.get("items").forEach(item -> keys.add(item.get("key").stringValue()));
            next = page.get("next").isNull() ? null : page.get("next").stringValue();
            assertThat(answer.getHeader("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(answer("/recommendations.json?period=2024-09")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .split("\"address\" : ", -1))
                .as("the same selection as the list, with the address of the list itself")
                .hasSize(keys.size() + 2);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        String tag = Objects.requireNonNull(mvc.get()
                .uri("/api/v1/topics/ipv6")
                .exchange()
                .getMvcResult()
                .getResponse()
                .getHeader("ETag"));
        assertThat(mvc.get().uri("/api/v1/topics/ipv6").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void aResolutionComesWithWhatTheReportsSayOfIt() throws Exception {
        JsonNode told = json("/api/v1/resolutions/PP-102").get("told").get(0);
        assertThat(told.get("period").stringValue()).isEqualTo("2024-09");
        assertThat(told.get("paragraphs").findValuesAsString("text"))
                .anyMatch(text -> text.startsWith("No incident of the sort that"));
    }

    @Test
    void theDumpTellsEverythingPublicLineByLine() throws Exception {
        List<JsonNode> lines = answer("/api/v1/dump")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("type").stringValue())
                .contains(
                        "resolution",
                        "topic",
                        "study-group",
                        "member-state",
                        "period",
                        "text",
                        "activity",
                        "promise",
                        "report");
        assertThat(lines.stream().filter(line -> line.get("type").stringValue().equals("member-state")))
                .hasSizeGreaterThan(190);
    }

    private static JsonNode description() throws Exception {
        return JSON.readTree(new ClassPathResource("openapi.json", ApiController.class).getContentAsByteArray());
    }

    /** Notes where a value is not as its schema says. */
    private static void hold(JsonNode value, JsonNode schema, String place, List<String> wrong) throws Exception {
        if (schema.has("$ref")) {
            hold(value, description().at(schema.get("$ref").stringValue().substring(1)), place, wrong);
            return;
        }
        List<String> types = schema.get("type").isArray()
                ? schema.get("type").valueStream().map(JsonNode::stringValue).toList()
                : List.of(schema.get("type").stringValue());
        if (!types.contains(type(value))) {
            wrong.add(place + " is " + type(value) + ", not " + types);
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            wrong.add(place + " is " + value);
        }
        if (value.isObject() && schema.has("properties")) {
            Set<String> known = new TreeSet<>(schema.get("properties").propertyNames());
            if (!known.equals(new TreeSet<>(value.propertyNames()))) {
                wrong.add(place + " has " + value.propertyNames() + ", not " + known);
            }
            for (String name : value.propertyNames()) {
                if (known.contains(name)) {
                    hold(value.get(name), schema.get("properties").get(name), place + "." + name, wrong);
                }
            }
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                hold(item, schema.get("items"), place + "[]", wrong);
            }
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "integer";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NULL -> "null";
            default -> value.getNodeType().name();
        };
    }

    private JsonNode json(String address) {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse answer(String address) {
        return mvc.get().uri(address).exchange().getMvcResult().getResponse();
    }
}
