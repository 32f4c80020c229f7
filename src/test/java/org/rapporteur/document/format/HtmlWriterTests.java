package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Paragraph;

class HtmlWriterTests {

    private final HtmlWriter writer = new HtmlWriter(Reading.LABELS);
    private final String markup = writer.article(DocumentFixture.sample());
    private final Element article = Jsoup.parse(markup).body();

    @Test
    void opensWithTheCover() {
        assertThat(article.select("article.document[lang=en] > header.cover > p.cover-group + p.cover-meeting"))
                .hasSize(1);
        assertThat(article.select("dl.cover-facts > div > dt").eachText())
                .containsExactly("Document", "Date", "Language", "Source");
        assertThat(article.select("dl + h1.cover-title + section#purpose.cover-part > h2 + div.block.plain"))
                .hasSize(1);
    }

    @Test
    void nestsSectionsOneHeadingLevelADepth() {
        assertThat(article.select("section#activities.level-1 > h2.heading")).hasSize(1);
        assertThat(article.select("section#deep.level-2 > section#deeper.section.level-3 > h4.heading > a.number"))
                .hasSize(1);
        assertThat(article.select("section#alone.section.unheaded > div.block.numbered#alone\\.text"))
                .hasSize(1);
        assertThat(article.select("section#alone h3")).isEmpty();
    }

    @Test
    void nestsItemsAndParagraphsThatGoOn() {
        String items = "div#imt\\.texts\\.T-SG11 > ul.items.depth-1 > li.block.item#imt\\.texts\\.a";
        assertThat(article.select(items + " > p + ul.items.depth-2 + div.block.plain + ul.items.depth-2"))
                .hasSize(1);
        assertThat(article.select("ul.items.depth-1 + div.block.plain#imt\\.texts\\.end"))
                .hasSize(1);
    }

    @Test
    void leadsEveryClaimToAPanelThatLeadsBack() {
        Elements claims = article.select("a.claim");
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            Element panel = article.selectFirst("section.sources[tabindex=-1]" + claim.attr("href"));
            assertThat(panel).isNotNull();
            String back = panel.select("a.sources-close").attr("href").substring(1);
            assertThat(Objects.requireNonNull(claim.closest("[id]")).id()).isEqualTo(back);
        });
    }

    @Test
    void sharesAPanelAmongClaimsOfOneBlockMadeFromTheSameRecords() {
        Elements claims = article.select("#imt\\.texts\\.T-SG11 > p > a.claim");
        assertThat(claims.eachText()).containsExactly("approved", "2 Recommendations");
        assertThat(claims.eachAttr("href").stream().distinct()).hasSize(1);
        assertThat(article.select(claims.attr("href") + " li").eachText())
                .containsExactly(
                        "ITU-T-Q.5009-202406 Title “T-Q.5009-202406” <b> Report 19, paragraph 2.1",
                        "ITU-T-Q.5010-202406 Title “T-Q.5010-202406” <b> Report 19, paragraph 2.1");
    }

    @Test
    void writesClaimsWithoutRecordsAndUnresolvedOnesWithoutALink() {
        assertThat(article.select("span.claim.claim-body").eachText()).containsExactly("ITU-T SG11");
        assertThat(article.select("mark.claim.claim-unresolved").eachText()).containsExactly("{who?}");
    }

    @Test
    void givesTheClaimsOfAParagraphOneStopOfTheKeyboard() {
        Element block = article.expectFirst("#imt\\.texts\\.T-SG11");
        assertThat(block.select("> p > a.claim"))
                .allMatch(claim -> claim.attr("tabindex").equals("-1"));
        assertThat(block.select("> p > a:not([tabindex])")).isEmpty();
        Element about = block.expectFirst("> details.about");
        assertThat(about.select("summary").attr("aria-label")).isEqualTo("Sources of 2.1.1");
        assertThat(about.select("a.claim-of").eachText()).containsExactly("approved", "2 Recommendations");
        assertThat(about.select("a.claim-of").eachAttr("href"))
                .isEqualTo(block.select("> p > a.claim").eachAttr("href"));
        assertThat(about.select("a.cite")).isEmpty();
    }

    @Test
    void leadsToTheCitationOfAParagraph() {
        org.jsoup.nodes.Document read =
                Jsoup.parse(new HtmlWriter(Reading.LABELS).citedAt("cite/").article(DocumentFixture.sample()));
        assertThat(read.select("#imt\\.texts\\.T-SG11 > details a.cite").attr("href"))
                .isEqualTo("cite/imt.texts.T-SG11");
    }

    @Test
    void writesReferencesAndPermalinks() {
        assertThat(article.select("a.reference[href=#imt.texts.T-SG11]").eachText())
                .containsExactly("2.1.1");
        assertThat(article.select("#introduction\\.rule > p > a.permalink[aria-label=Link to this paragraph]"))
                .hasSize(1);
    }

    @Test
    void linksToTheWebAlone() {
        assertThat(article.select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(article.select("a[href^=https]"))
                .allMatch(link -> link.attr("rel").equals("external"));
        assertThat(markup).contains("not this").doesNotContain("javascript:");
    }

    @Test
    void escapesEveryWordOfTheDocument() {
        assertThat(article.select("script, b, style")).isEmpty();
        assertThat(article.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .extracting(attribute -> attribute.getKey())
                        .isSubsetOf(
                                "class",
                                "id",
                                "lang",
                                "href",
                                "rel",
                                "role",
                                "scope",
                                "tabindex",
                                "aria-label",
                                "aria-labelledby"));
        assertThat(article.select("#hostile\\.item > p").text()).isEqualTo(DocumentFixture.HOSTILE);
    }

    @Test
    void isWellFormedWithUniqueIds() {
        Parser strict = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse("<!DOCTYPE html><title>x</title>" + markup, strict);
        assertThat(strict.getErrors()).isEmpty();
        assertThat(article.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(article.select("p p, p div, p ul, p table, ul > :not(li), a a"))
                .isEmpty();
    }

    @Test
    void givesAnIdTwiceUsedToTheFirstOnly() {
        Paragraph same = DocumentFixture.plain("same", DocumentFixture.words("Words."));
        String twice = writer.article(DocumentFixture.of(DocumentFixture.section("same", "1", null, same)));
        assertThat(Jsoup.parse(twice).select("#same")).hasSize(1);
    }

    @Test
    void writesAFileWithItsOwnStyleAndNoPanels() {
        String page = writer.page(DocumentFixture.sample());
        org.jsoup.nodes.Document read = Jsoup.parse(page);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(read.title()).isEqualTo("ITU Internet activities & <more>");
        assertThat(read.select(".sources, a.claim, span.claim, .permalink")).isEmpty();
        assertThat(read.select("mark.claim-unresolved")).hasSize(1);
    }

    @Test
    void namesTheHashOfTheStyleForThePolicy() throws Exception {
        String style = Jsoup.parse(writer.page(DocumentFixture.sample()))
                .expectFirst("style")
                .data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(HtmlWriter.styleHash())
                .isEqualTo("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void runsFromRightToLeftWhereTheLanguageDoes() {
        Document arabic = new Document(Locale.forLanguageTag("ar"), DocumentFixture.cover(), List.of(), List.of());
        assertThat(writer.article(arabic)).startsWith("<article class=\"document\" lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void namesAPanelByItsClaimWhereTheBasisIsEmpty() {
        var claim = new org.rapporteur.document.Claim(
                ClaimType.VERB, "approved", "", null, List.of(), List.of(DocumentFixture.source("k", null)));
        Document document =
                DocumentFixture.of(DocumentFixture.section("s", "1", "S", DocumentFixture.plain("p", claim)));
        assertThat(Jsoup.parse(writer.article(document))
                        .select("#sources-1-title")
                        .text())
                .isEqualTo("approved");
    }
}
