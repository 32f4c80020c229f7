package org.rapporteur.site.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a subject says what the report says of it, in the report's own words. */
@ReadApplication
class SubjectPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aResolutionIsAnsweredByTheReportsOwnParagraphs() throws UnsupportedEncodingException {
        assertThat(page("/resolutions/PP-102"))
                .contains("No incident of the sort that", "The number of incidents notified since 2009 remains at")
                .contains("href=\"/periods/2024-09/report#incidents.incidents.internet-access-incidents\"", ">2.11</a>")
                .doesNotContain("Technical Report “5G-related policy");
    }

    @Test
    void itsClaimsLeadToTheirRecordsOnThePage() throws UnsupportedEncodingException {
        String page = page("/topics/ipv6");
        assertThat(page).containsPattern("class=\"claim claim-[a-z]+\" href=\"#p2024-09-sources-1\"");
        assertThat(page).contains("id=\"p2024-09-sources-1\"");
    }

    @Test
    void ofAListOnlyTheItemsOfTheGroupAreTold() throws UnsupportedEncodingException {
        String words = words(page("/study-groups/T-SG9"));
        assertThat(words).contains("ITU-T J.153").doesNotContain("Q.5009");
        assertThat(words(page("/study-groups/T-SG11"))).contains("Q.5009").doesNotContain("J.153 “");
    }

    @Test
    void aMemberStateIsToldByItsActivities() throws UnsupportedEncodingException {
        assertThat(words(page("/countries/mne"))).contains("Montenegro").doesNotContain("Ghana");
    }

    @Test
    void numbersStandBelowTheWords() throws UnsupportedEncodingException {
        String page = page("/topics/imt-2020");
        assertThat(page.indexOf("class=\"counts\"")).isGreaterThan(page.indexOf("class=\"document passages\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resolutions/PP-101",
                "/resolutions/PP-102",
                "/topics/imt-2020",
                "/topics/security",
                "/study-groups/T-SG13",
                "/study-groups/T-SG17",
                "/study-groups/T-SG20",
                "/countries/kor"
            })
    void noPageOfOnePeriodIsLargerThan100Kilobytes(String address) throws UnsupportedEncodingException {
        assertThat(page(address).length()).isLessThan(100_000);
    }

    @Test
    void whatDoesNotFitIsToldByItsPlace() throws UnsupportedEncodingException {
        assertThat(page("/resolutions/PP-101")).contains("Also told in the report:");
    }

    @Test
    void memberStatesWithoutActivitiesAreListedAsSuch() throws UnsupportedEncodingException {
        assertThat(page("/countries")).contains("Without activities", "Tuvalu");
    }

    @Test
    void aPageThatIsNotThereIsRefused() {
        assertThat(mvc.get().uri("/topics/ipv6?page=2")).hasStatus(400);
        assertThat(mvc.get().uri("/topics/ipv6?page=x")).hasStatus(400);
    }

    private static String words(String page) {
        int from = page.indexOf("class=\"document passages\"");
        return page.substring(from, page.indexOf("class=\"sources-list\"", from))
                .replaceAll("<[^>]+>", "");
    }

    private String page(String address) throws UnsupportedEncodingException {
        var response = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }
}
