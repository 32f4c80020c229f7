package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTests {

    private final JsonNode sample = read(DocumentFixture.sample());

    @Test
    void namesPeriodCutOffTotalsAndSectionsFirst() {
        assertThat(sample.propertyNames())
                .containsExactly("period", "cutOff", "totals", "sections", "title", "language", "cover");
        assertThat(sample.get("period").asString()).isEqualTo("p20");
        assertThat(sample.get("cutOff").asString()).isEqualTo("2024-08-15");
    }

    @Test
    void totalsTheApprovedRecommendations() {
        assertThat(sample.at("/totals/distinctRecommendations").asInt()).isEqualTo(11);
        JsonNode without = read(DocumentFixture.of());
        assertThat(without.at("/totals/distinctRecommendations").asInt()).isZero();
    }

    @Test
    void writesACountClaimWithNumbersGroupsAndRecords() {
        assertThat(sample.at("/sections/1/sections/0/blocks/0/claims/2").toString())
                .isEqualTo("{\"type\":\"count\",\"stage\":\"approved\",\"kind\":\"recommendation\",\"value\":2,"
                        + "\"declared\":1,\"groups\":[\"SG11\"],\"elsewhere\":1,\"text\":\"2 Recommendations\","
                        + "\"records\":[\"T-Q.5009-202406\",\"T-Q.5010-202406\"]}");
    }

    @Test
    void leavesOutWhatAClaimDoesNotHave() {
        assertThat(sample.at("/sections/0/blocks/0/claims/0").toString())
                .isEqualTo("{\"type\":\"period\",\"groups\":[],\"text\":\"February to August 2024\",\"records\":[]}");
    }

    @Test
    void writesNestedItemsWithKindAndNumber() {
        JsonNode block = sample.at("/sections/1/sections/0/blocks/0");
        assertThat(block.propertyNames()).containsExactly("id", "number", "kind", "text", "claims", "items");
        assertThat(block.get("number").asString()).isEqualTo("2.1.1");
        assertThat(block.get("text").asString()).isEqualTo("ITU-T SG11 approved 2 Recommendations:");
        assertThat(kinds(block.get("items"))).containsExactly("item", "item", "paragraph");
        assertThat(kinds(block.at("/items/0/items"))).containsExactly("item", "paragraph", "item");
        assertThat(block.at("/items/0/number").isNull()).isTrue();
    }

    @Test
    void writesTableRowsAsItemsWithCellsPartedByTabs() {
        JsonNode table = sample.at("/sections/1/sections/0/blocks/1");
        assertThat(table.get("kind").asString()).isEqualTo("table");
        assertThat(table.at("/items/0/text").asString()).isEqualTo("SG11\tQ.1");
        assertThat(table.at("/items/0/kind").asString()).isEqualTo("row");
        assertThat(table.at("/items/0/claims/0/records/0").asString()).isEqualTo("T-Q.1-202401");
    }

    @Test
    void writesNoHeadingAsNull() {
        assertThat(sample.at("/sections/1/sections/2/heading").isNull()).isTrue();
        assertThat(sample.at("/sections/1/sections/2/blocks/0/number").asString())
                .isEqualTo("2.3");
    }

    @Test
    void writesTheTotalsOfASection() {
        Document document = DocumentFixture.of(new org.rapporteur.document.Section(
                BlockId.valueOf("s"),
                "1",
                "S",
                List.of(DocumentFixture.claim(ClaimType.GROUPS, "SG11 and SG13")),
                List.of(),
                List.of()));
        assertThat(read(document).at("/sections/0/totals/0/groups").toString()).isEqualTo("[\"SG11\",\"SG13\"]");
    }

    @Test
    void writesTheSameDocumentTheSameWayInLinesEndedByLineFeeds() {
        assertThat(write(DocumentFixture.sample()))
                .isEqualTo(write(DocumentFixture.sample()))
                .startsWith("{\n  \"period\"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static List<String> kinds(JsonNode blocks) {
        return blocks.valueStream().map(block -> block.get("kind").asString()).toList();
    }

    private static JsonNode read(Document document) {
        return JsonMapper.shared().readTree(write(document));
    }

    private static String write(Document document) {
        return new JsonWriter().write(document, "p20", LocalDate.of(2024, 8, 15));
    }
}
