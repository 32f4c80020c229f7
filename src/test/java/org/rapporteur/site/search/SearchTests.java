package org.rapporteur.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.site.dossier.PublicPeriods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people type finds what they mean, in the example. */
@ReadApplication
class SearchTests {

    private static final String TITLE = "select title from recommendation where slug = 'T-Q.5009-202406'";
    private static final String RENAME = "update recommendation set title = ? where slug = 'T-Q.5009-202406'";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PublicPeriods publicPeriods;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            IPv 6;          topic;      /topics/ipv6
            ipv6;           activity;   /activities/ipv6-laboratory-montenegro
            IPv6 labor;     activity;   /activities/ipv6-laboratory-montenegro
            SG 13;          group;      /study-groups/T-SG13
            sg13;           group;      /study-groups/T-SG13
            Resolution 102; resolution; /resolutions/PP-102
            cote d'ivoire;  country;    /countries/civ
            CÔTE D’IVOIRE;  country;    /countries/civ
            korea;          country;    /countries/kor
            blokchain;      topic;      /topics/dlt
            qauntum key;    text;       /recommendations/T-X.1713-202404
            quantum key;    text;       /recommendations/T-X.1713-202404
            X1713 quantum;  text;       /recommendations/T-X.1713-202404
            """)
    void findsWhatIsMeant(String typed, String kind, String address) {
        assertThat(addresses(results(typed), kind)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q.5009", "Q5009", "q.5009", "ITU-T Q.5009", "Q.5009 (06/2024)"})
    void aDesignationLeadsToItsText(String typed) {
        assertThat(search(typed))
                .hasStatus(302)
                .hasRedirectedUrl(
                        "/recommendations/T-Q.5009-202406?sought=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    @Test
    void theNameAsADraftLeadsToItsTextAndBack() {
        String page = String.valueOf(search("Q.IEC-EEMA").getResponse().getRedirectedUrl());
        Element back = page(page).expectFirst(".found-by a");
        Document results = page(back.attr("href").replace("%20", " "));
        assertThat(addresses(results, "text")).contains(page.replaceAll("[?].*", ""));
    }

    @Test
    void findsTheReportsOwnSentences() {
        Document page = results("laboratory Montenegro");
        Element sentence = page.expectFirst("#found-paragraph li");
        assertThat(sentence.expectFirst("a").attr("href")).startsWith("/periods/2024-09/report#");
        assertThat(sentence.select("mark").eachText()).contains("Montenegro");
        assertThat(sentence.select(".facts").text()).isEqualTo("1 February – 30 September 2024");
    }

    @Test
    void saysWhatItSoughtInstead() {
        assertThat(results("blokchain").select(".search-said").text())
                .contains("Nothing has “blokchain”. These have “blockchain”.");
        assertThat(results("xqzzv").select(".search-said").text()).contains("Nothing has “xqzzv”.");
    }

    @Test
    void saysAtOnceWhatTheRecordsSayNow() {
        assertThat(results("gruyère").select(".found-part")).isEmpty();
        String before = jdbc.queryForObject(TITLE, String.class);
        jdbc.update(RENAME, "Gruyère");
        Document found = results("gruyere");
        assertThat(addresses(found, "text")).containsExactly("/recommendations/T-Q.5009-202406");
        assertThat(found.select("#found-paragraph mark").eachText()).containsOnly("Gruyère");
        jdbc.update(RENAME, before);
        assertThat(results("gruyere").select(".found-part")).isEmpty();
    }

    @Test
    void doesNotTellWhatIsNotPublic() {
        publicPeriods.withoutAny(() -> {
            Document page = results("laboratory Montenegro");
            assertThat(page.select("#found-paragraph, #found-activity")).isEmpty();
        });
    }

    @Test
    void everyChoiceLeadsToAsManyAsItSays() {
        Document page = page("/search?q=security&show=all");
        for (Element option : page.select(".options label:has(input)")) {
            String count = option.expectFirst(".would-be").text().replaceAll("\\D", "");
            Element input = option.expectFirst("input");
            Document other = page("/search?q=security&show=all&" + input.attr("name") + "=" + input.val());
            int found = other.select(".found-part h2 .figure").eachText().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(found).as(input.val()).isEqualTo(Integer.parseInt(count)).isPositive();
        }
    }

    @Test
    void anEmptyResultNamesWhatToLift() {
        Document page = page("/search?q=Montenegro&in=text&topic=security");
        assertThat(page.select(".search-said").text()).contains("Nothing has “Montenegro” and fits what is chosen.");
        assertThat(page.select(".chips a.chip").eachText()).containsExactly("Texts", "Security");
    }

    @ParameterizedTest
    @CsvSource({
        "/topics?q=ipv, /search?q=ipv&in=topic",
        "/countries?q=korea, /search?q=korea&in=country",
        "/study-groups?q=sg13, /search?q=sg13&in=group",
        "/resolutions?q=102, /search?q=102&in=resolution",
        "/topics?q=, /topics"
    })
    void aListOfNamesIsNarrowedByWords(String list, String address) {
        assertThat(mvc.get().uri(list)).hasRedirectedUrl(address);
    }

    @Test
    void suggestsNamesBeforeTexts() {
        Document page = page("/search/suggestions?q=block");
        List<String> addresses = page.select("[role=option]").eachAttr("data-href");
        assertThat(addresses.get(0)).isEqualTo("/topics/dlt");
        assertThat(addresses).hasSizeBetween(2, 8).anyMatch(address -> address.startsWith("/recommendations/"));
        assertThat(page("/search/suggestions?q=").select("[role=option]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "%",
                "_",
                "(",
                "a' | 'b",
                "&&&",
                ":*",
                "!a",
                "<->",
                "a:*b",
                "\u0000",
                "a\u0000b",
                "the",
                "'; drop table topic; --",
                "<script>alert(1)</script>",
                "👩‍👩‍👧",
                "ﷺ",
                "\uD800",
                "[.*+?^${}",
                "$1",
                "\\E.*"
            })
    void takesWhateverIsTyped(String typed) {
        MvcTestResult answer = mvc.get()
                .uri("/search")
                .queryParam("q", typed)
                .queryParam("show", "all")
                .exchange();
        assertThat(answer).as(typed).hasStatusOk();
        assertThat(answer).bodyText().doesNotContain("<script>alert");
        assertThat(mvc.get().uri("/search").queryParam("q", typed))
                .as(typed)
                .satisfies(plain -> assertThat(plain.getResponse().getStatus()).isLessThan(400));
        assertThat(mvc.get().uri("/search/suggestions").queryParam("q", typed))
                .as(typed)
                .hasStatusOk();
        assertThat(mvc.get().uri("/recommendations").queryParam("q", typed))
                .as(typed)
                .satisfies(list -> assertThat(list.getResponse().getStatus()).isLessThan(400));
        assertThat(mvc.get().uri("/activities.csv").queryParam("q", typed))
                .as(typed)
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search/suggestions", "/recommendations", "/activities", "/topics"})
    void refusesWhatIsTooLong(String address) {
        String typed = "a ".repeat(30_000);
        assertThat(mvc.get().uri(address).queryParam("q", typed + "b")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=a&colour=red", "/search?q=a&in=colour", "/search?q=a&topic=none"})
    void refusesWhatItDoesNotKnow(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(400);
    }

    private static List<String> addresses(Document page, String kind) {
        return page.select("#found-" + kind + " .what a").eachAttr("href");
    }

    private MvcTestResult search(String typed) {
        return mvc.get().uri("/search").queryParam("q", typed).exchange();
    }

    private Document results(String typed) {
        MvcTestResult answer = mvc.get()
                .uri("/search")
                .queryParam("q", typed)
                .queryParam("show", "all")
                .exchange();
        assertThat(answer).hasStatusOk();
        return document(answer);
    }

    private Document page(String address) {
        MvcTestResult answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return document(answer);
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
