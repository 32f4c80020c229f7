package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ReadApplication;
import org.rapporteur.UnmarkedNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadApplication
class DossierTests {

    /** No page reads more than this, however much there is to tell. */
    private static final long STATEMENTS = 40;

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PublicPeriods publicPeriods;

    @Autowired
    EntityManagerFactory entityManagers;

    @Test
    void aResolutionTellsWhatWasDoneAboutIt() {
        assertThat(page("/resolutions/PP-102"))
                .contains("(Rev. Bucharest, 2022)", "1 February – 15 August 2024", "Internet Governance Forum")
                .contains(
                        "href=\"/periods/2024-09/report#internet-public-policy.activities.internet-governance-forum\"")
                .contains("href=\"/recommendations?resolution=PP-102&amp;period=2024-09&amp;kind=recommendation"
                        + "&amp;stage=in-development\"")
                .contains("href=\"/activities?resolution=PP-102&amp;period=2024-09\"");
    }

    @Test
    void silenceIsSaid() {
        assertThat(page("/resolutions/PP-133"))
                .contains("Nothing was reported about this Resolution in this period, although it is in the scope");
        assertThat(page("/")).contains("Nothing reported in this period");
        assertThat(page("/study-groups/T-SG21")).contains("Nothing was reported of this group");
        assertThat(page("/countries/tuv")).contains("No activity was reported").contains("Small island");
    }

    @Test
    void aTopicWithASectionIsNotSilentEvenWithoutTextsAndActivities() {
        assertThat(page("/topics/focus-groups"))
                .contains("Section 2.10 of the report")
                .doesNotContain("Nothing was reported");
    }

    @Test
    void declaredNumbersAreSaidToBeDeclared() {
        assertThat(page("/topics/imt-2020"))
                .contains("Twenty draft Recommendations on IMT-2020, under approval in ITU-T SG13")
                .contains("Reported as a number only", "reported for 15 August 2024, without the texts");
    }

    @Test
    void aGroupTellsWhereItsWorkWent() {
        assertThat(page("/study-groups/T-SG9")).contains("31 December 2024", "/study-groups/T-SG21");
        assertThat(page("/study-groups/T-SG21")).contains("Took over from", "/study-groups/T-SG9");
        assertThat(page("/study-groups/D-SG1")).contains("Question 3/1", "2018–2021");
    }

    @Test
    void aMemberStateHasItsOwnNameAndFigures() {
        assertThat(page("/countries/kor")).contains("Korea (Republic of)", "more than 200 cities");
    }

    @Test
    void theFrontDoorAsksWhichResolution() {
        assertThat(page("/")).contains("Which Resolution?", "action=\"/search\"", "/resolutions/PP-102");
        assertThat(mvc.get().uri("/overview")).hasRedirectedUrl("/");
    }

    @ParameterizedTest
    @CsvSource({
        "/resolutions/pp-102, /resolutions/PP-102",
        "/study-groups/t-sg13, /study-groups/T-SG13",
        "/topics/IPv6, /topics/ipv6",
        "/countries/MNE, /countries/mne"
    })
    void anotherCaseLeadsToTheOneAddress(String typed, String canonical) {
        assertThat(mvc.get().uri(typed)).hasStatus(301).hasRedirectedUrl(canonical);
    }

    @Test
    void aPeriodLeadsToItsReport() {
        assertThat(mvc.get().uri("/periods/2024-09")).hasRedirectedUrl("/periods/2024-09/report");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resolutions/PP-999",
                "/resolutions/x",
                "/study-groups/T-SG39",
                "/topics/none",
                "/countries/zzz",
                "/countries/1",
                "/periods/1999-01"
            })
    void whatIsUnknownIsNotHere(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404).bodyText().contains("Nothing is here");
    }

    @Test
    void whatStaffAloneMaySeeIsNotTold() {
        publicPeriods.withEarlier("staff", () -> {
            assertThat(page("/periods")).doesNotContain("2023-09");
            assertThat(page("/resolutions/PP-102")).doesNotContain("2023");
            assertThat(mvc.get().uri("/periods/2023-09")).hasStatus(404);
        });
    }

    @Test
    void withoutAPublicPeriodEveryPageSaysSo() {
        publicPeriods.withoutAny(() -> {
            assertThat(page("/")).contains("No report yet");
            assertThat(page("/resolutions")).contains("Resolution 102").doesNotContain("?resolution=");
            assertThat(page("/study-groups")).contains("SG13");
            assertThat(page("/countries")).doesNotContain("Montenegro");
            assertThat(page("/periods")).contains("No reporting period is public yet");
            assertThat(page("/resolutions/PP-102")).contains("No reporting period is public yet");
        });
    }

    @Test
    void earlierPeriodsComeBelowTheNewest() {
        publicPeriods.withEarlier(
                "public",
                () -> assertThat(page("/resolutions/PP-180"))
                        .containsSubsequence(
                                "1 February – 15 August 2024",
                                "IPv6 laboratory in Montenegro",
                                "1 February 2023 – 31 January 2024",
                                "it is not in the scope of the report"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/resolutions",
                "/resolutions/PP-101",
                "/study-groups",
                "/study-groups/T-SG17",
                "/topics",
                "/topics/imt-2020",
                "/countries",
                "/countries/mne",
                "/periods"
            })
    void asManyStatementsForTwoPeriodsAsForOne(String address) {
        jdbc.update("update topic set name = name"); // any write makes the next reading fetch everything anew
        assertThat(counted(address)).isLessThanOrEqualTo(STATEMENTS);
        long one = statements(address);
        publicPeriods.withEarlier(
                "public", () -> assertThat(statements(address)).isEqualTo(one));
    }

    /** As many as a reading takes while nothing is written, not even by the server's own housekeeping: the least of some. */
    private long statements(String address) {
        page(address);
        return LongStream.generate(() -> counted(address)).limit(4).min().orElseThrow();
    }

    private long counted(String address) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page(address);
        return statistics.getPrepareStatementCount();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return UnmarkedNames.in(bodyOf(answer));
    }

    private static String bodyOf(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getMvcResult().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
