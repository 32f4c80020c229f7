package org.rapporteur.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;

/** A search is taken away and followed as its page shows it. */
@ReadApplication
class SearchFilesTests {

    private static final String SITE = "https://reports.example.org";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SearchFiles files;

    @Test
    void aFeedTellsOfTheTextsActivitiesAndParagraphsThatAreFound() throws Exception {
        assertThat(entries("?q=security"))
                .anyMatch(id -> id.startsWith(SITE + "/recommendations/"))
                .anyMatch(id -> id.startsWith(SITE + "/activities/"))
                .anyMatch(id -> id.startsWith(SITE + "/periods/2024-09/report#"));
    }

    @Test
    void aFeedOfOneKindTellsOfThatAlone() throws Exception {
        assertThat(entries("?q=ipv6&in=activity")).isNotEmpty().allMatch(id -> id.startsWith(SITE + "/activities/"));
    }

    @Test
    void whatIsMistypedIsFollowedWellSpelt() throws Exception {
        assertThat(entries("?q=blokchain")).isNotEmpty().isEqualTo(entries("?q=blokchain"));
    }

    @Test
    void thePageLeadsToItsFilesAndFeed() {
        var page = Jsoup.parse(body("/search?q=security&in=text"));
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("/search/feed.atom?q=security&in=text");
        assertThat(page.select(".files a").eachAttr("href"))
                .containsExactly(
                        "/search/brief.docx?q=security&in=text",
                        "/search/brief.pdf?q=security&in=text",
                        "/search/feed.atom?q=security&in=text");
        assertThat(Jsoup.parse(body("/search?q=zzzzqqqq")).select(".files, link[rel=alternate]"))
                .isEmpty();
    }

    @Test
    void aBriefHasTheParagraphsWithTheirSourcesThenTextsAndActivities() throws Exception {
        byte[] file = mvc.get()
                .uri("/search/brief.pdf?q=ipv6")
                .exchange()
                .getMvcResult()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("What was reported on “ipv6”", SITE + "/search?show=all&q=ipv6", "Sources", "Activities");
        }
        assertThat(mvc.get().uri("/search/brief.docx?q=ipv6")).hasStatusOk();
    }

    @Test
    void aBriefOfOneKindHasNoOther() {
        var asked = SearchAsked.of(
                MultiValueMap.fromMultiValue(java.util.Map.of("q", List.of("security"), "in", List.of("text"))));
        assertThat(files.brief(asked).sections())
                .extracting(section -> section.id().toString())
                .containsExactly("silent", "text");
    }

    @Test
    void withoutWordsThereIsNothingToTakeAway() {
        assertThat(mvc.get().uri("/search/brief.pdf")).hasStatus(400);
        assertThat(mvc.get().uri(URI.create("/search/feed.atom?q=%20"))).hasStatus(400);
        assertThat(mvc.get().uri("/search/feed.atom?q=ipv6&topic=none")).hasStatus(400);
    }

    private List<String> entries(String query) throws Exception {
        SyndFeed feed = new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(
                        body("/search/feed.atom" + query).getBytes("UTF-8"))));
        return feed.getEntries().stream().map(SyndEntry::getUri).toList();
    }

    private String body(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .exchange()
                    .getMvcResult()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
