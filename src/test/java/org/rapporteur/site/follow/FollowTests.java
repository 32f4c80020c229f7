package org.rapporteur.site.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadApplication
class FollowTests {

    private static final String SITE = "https://reports.example.org";

    @Autowired
    MockMvcTester mvc;

    @Test
    void aTextIsFollowedThroughItsStagesAndTheReportsThatTellIt() throws Exception {
        SyndFeed feed = feed("/recommendations/T-Y.4230-202501/feed.atom");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .anyMatch(id -> id.equals(SITE + "/recommendations/T-Y.4230-202501#approved"))
                .anyMatch(id -> id.startsWith(SITE + "/recommendations/T-Y.4230-202501#2024-09-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resolutions/PP-102",
                "/topics/ipv6",
                "/study-groups/T-SG13",
                "/countries/mne",
                "/recommendations/T-J.153-202406"
            })
    void aPageSaysWhereItIsFollowed(String page) throws Exception {
        assertThat(body(page))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"" + page + "/feed.atom\"");
        assertThat(feed(page + "/feed.atom").getEntries()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/recommendations?group=T-SG13", "/activities?country=MNE"})
    void aListSaysWhereItIsFollowed(String list) throws Exception {
        String address = list.replace("?", ".atom?");
        assertThat(body(list)).contains("href=\"" + address + "\"");
        assertThat(feed(address).getUri()).isEqualTo(SITE + address);
        assertThat(feed(address).getEntries()).isNotEmpty();
    }

    @Test
    void whatHasNotChangedIsTheSameFeedToTheByte() throws Exception {
        assertThat(body("/topics/ipv6/feed.atom")).isEqualTo(body("/topics/ipv6/feed.atom"));
    }

    @Test
    void theHostOfTheRequestDecidesNothing() {
        assertThat(mvc.get().uri("/topics/ipv6/feed.atom").header("Host", "evil.example"))
                .bodyText()
                .contains(SITE)
                .doesNotContain("evil.example");
    }

    @Test
    void whatIsPromisedForADayIsInTheCalendar() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(body("/calendar.ics")));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.toString()).contains("Meetings of U4SSC", "20240919");
        assertThat(body("/topics/ipv6/calendar.ics")).doesNotContain("U4SSC");
    }

    @Test
    void searchEnginesAreToldWhatThereIs() throws Exception {
        assertThat(body("/sitemap.xml"))
                .contains("<loc>" + SITE + "/periods/2024-09/report</loc>")
                .contains("<loc>" + SITE + "/recommendations/T-J.153-202406</loc>")
                .contains("<loc>" + SITE + "/countries/mne</loc>");
        assertThat(body("/robots.txt")).contains("Disallow: /sign-in", "Sitemap: " + SITE + "/sitemap.xml");
    }

    private SyndFeed feed(String address) throws Exception {
        return new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(mvc.get()
                        .uri(address)
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray())));
    }

    private String body(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
