package org.rapporteur.site.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.ReportLabels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a subject says what the report says of it, in the report's own words. */
@ReadApplication
class SubjectPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SubjectPassages passages;

    @Autowired
    ReportsAsRead reports;

    @Autowired
    Topics topics;

    @Autowired
    ReportLabels labels;

    @Autowired
    MessageSource messages;

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
        assertThat(page).contains("id=\"p2024-09-sources-1\"").doesNotContain("are shown in the report.");
    }

    @Test
    void ofAListOnlyTheItemsOfTheGroupAreTold() throws UnsupportedEncodingException {
        String words = words(page("/study-groups/T-SG9"));
        assertThat(words).contains("ITU-T J.153").doesNotContain("Q.5009");
        assertThat(words(page("/study-groups/T-SG11"))).contains("Q.5009").doesNotContain("J.153 “");
    }

    /** The words are kept as long as the report says them, and given to no other subject or report. */
    @Test
    void whatIsSaidAsBeforeIsTheSameAndWhatIsSaidOtherwiseIsNot() {
        CompiledReport report = reports.readable().get(0);
        Matter topic = Matter.topic("imt-2020");
        Object before = told(topic, report);
        assertThat(told(topic, report.saying(report.document()))).isSameAs(before);
        assertThat(told(Matter.topic("security"), report)).isNotEqualTo(before);
        for (int at = 0; at < report.document().sections().size(); at++) {
            CompiledReport other = report.saying(without(report.document(), at));
            assertThat(told(topic, other))
                    .isEqualTo(writer(other, ToldPassages.MOST).write(Excerpt.of(other, topic)));
        }
    }

    private PassageWriter writer(CompiledReport report, int most) {
        Locale language = RequestLanguage.get();
        String goesOn = messages.getMessage("brief.goes-on", null, language);
        return new PassageWriter(
                new HtmlWriter(labels.of(language)), report.period().code(), goesOn, most);
    }

    private Object told(Matter matter, CompiledReport report) {
        return Objects.requireNonNull(
                passages.of(matter, List.of(report)).get(report.period().code()));
    }

    private static Document without(Document document, int section) {
        List<Section> others = new ArrayList<>(document.sections());
        others.remove(section);
        return new Document(document.language(), document.cover(), document.totals(), others);
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

    /** Its report is longer than a page: every section begins on it, and says where it goes on. */
    @Test
    void everySectionThatAnswersAResolutionSpeaksOnItsPage() throws UnsupportedEncodingException {
        String page = page("/resolutions/PP-101");
        assertThat(Excerpt.of(reports.readable().get(0), Matter.resolution("PP-101", topics.all())))
                .hasSizeGreaterThan(9)
                .allSatisfy(section -> assertThat(page)
                        .contains("id=\"p2024-09-" + section.id() + "\"", "report#" + section.id() + "\""));
        assertThat(page)
                .contains("This goes on in the report.", "In total, 11 Recommendations (two of them")
                .contains("The records behind each sentence are shown in the report.")
                .doesNotContain("Also told in the report:");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 2_000, 5_000, 20_000, ToldPassages.MOST})
    void whatDoesNotFitIsToldByItsPlace(int most) {
        CompiledReport report = reports.readable().get(0);
        List<Section> sections = Excerpt.of(report, Matter.resolution("PP-101", topics.all()));
        ToldPassages told = writer(report, most).write(sections);
        assertThat(told.document().length()).isLessThanOrEqualTo(most);
        assertThat(sections)
                .allSatisfy(section -> assertThat(told.document().contains("-" + section.id() + "\"")
                                ^ told.more().stream()
                                        .anyMatch(rest -> rest.address().endsWith("#" + section.id())))
                        .as("%s is told or pointed to", section.id())
                        .isTrue());
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
        int to = page.indexOf("class=\"numbers\"", from);
        return page.substring(from, to < 0 ? page.length() : to)
                .replaceAll("(?s)<section class=\"sources-list.*", "")
                .replaceAll("<[^>]+>", "");
    }

    private String page(String address) throws UnsupportedEncodingException {
        var response = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }
}
