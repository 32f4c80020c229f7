package org.rapporteur.check.rules.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.check.evidence.ReferenceEvidence;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Finding;
import org.rapporteur.check.rule.Hostile;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;
import org.rapporteur.terms.DateRange;

/** What each rule about citing finds and what it leaves in peace; the period is February to September 2024. */
class CitingRulesTests {

    @Test
    void findsNothingWrongInTheReportMadeFromRecords() {
        Document example = Checked.example();
        assertThat(CitingRules.all())
                .filteredOn(rule -> rule.severity() != Severity.ADVICE)
                .flatExtracting(rule -> Checked.by(rule, example, Checked.evidence(Checked.PERIOD, null))
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PP Resolution 180 (Rev. Bucharest, 202) was implemented.              | (Rev. Bucharest, 2022)
            Resolution 102 (Rev. Bucharest, 20222) applies.                       |
            Plenipotentiary Conference Resolution 101 (Rev. Bucharest, 2021).     | (Rev. Bucharest, 2022)
            In line with Resolution 102 (Rev. Bucarest, 2022), work went on.      | (Rev. Bucharest, 2022)
            PP Resolution 102 (Rev. Dubai, 2022) applies.                         | (Rev. Dubai, 2018) or (Rev. Bucharest, 2022)
            WTSA Resolution 69 (Rev. Bucharest, 2022) covers incidents.           | (Rev. Geneva, 2022)
            PP Resolution 206 (Rev. Bucharest, 2022) is about OTTs.               | (Dubai, 2018)
            PP Resolution 206 (Rev. Dubai, 2018) is about OTTs.                   | (Dubai, 2018)
            PP Resolution 101 (Bucharest, 2022) is about networks.                | (Rev. Bucharest, 2022)
            Resolution 180 (Rev. Antalya, 2006) of the Plenipotentiary Conference | (Rev. Bucharest, 2022)
            WTDC Resolution 63 (Rev. Kigali, 2021) was implemented.               | (Rev. Kigali, 2022)
            Resolutions 101 (Rev. Bucharest, 2022), 102 (Rev. Bucharest, 2012) and 206 (Dubai, 2018) | (Rev. Bucharest, 2022)
            """)
    void refusesEditionsThatDoNotExist(String sentence, String expected) {
        List<Finding> found = Checked.by(new ResolutionEdition(), sentence).findings();
        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected())
                        .isEqualTo(expected == null ? "(Rev. Bucharest, 2022)" : expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plenipotentiary Conference (PP) Resolution 101 (Rev. Bucharest, 2022); Resolution 206 (Dubai, 2018).",
                "Resolution 102 (Rev. Marrakech, 2002) and Resolution 101 (Minneapolis, 1998).",
                "WTSA Resolution 69 (Rev. Geneva, 2022) and Resolution 102 (Rev. Bucharest, 2022).",
                "WTSA Resolution 47 (Florianopolis, 2004) and Resolution 48 (Florianópolis, 2004).",
                "WTSA Resolution 98 (Hammamet, 2016) and WTSA Resolution 64 (Johannesburg, 2008).",
                "Resolution 2 (Rev. Kigali, 2022) and Resolution 37 (Rev. Kigali, 2022).",
                "Council Resolution 1305 (2009) and Resolution 1336 (modified 2015).",
                "Resolution 1344 (Council, 2012) and Resolution 1336 (Rev. 2019).",
                "Resolution 223 (Rev. WRC-23) and WRC Resolution 155 (WRC-15).",
                "UN General Assembly resolution 70/125 and resolution A/RES/76/189.",
                "WCIT Resolution 3 (Dubai, 2012) invites it.",
                "Resolution ITU-R 65 (2015) and Resolution ITU-R 66-1 (Dubai, 2023).",
                "Resolutions 101, 102, 133, 180 and 206 are in the scope.",
                "Resolution 130 (Rev. Bucharest 2022) and Resolution 102 (rev. Bucharest, 2022).",
                "Resolution 102 (see section 4) and Resolution 101 (October 2022).",
                "WTSA-20 Resolution 50 (Rev. Geneva, 2022), WTSA-24 Resolution 50 (Rev. New Delhi, 2024).",
                "Resolution 45 (Rev. Dubai, 2014) of WTDC."
            })
    void acceptsEditionsThatExistOrAreNotKnown(String sentence) {
        assertThat(Checked.by(new ResolutionEdition(), sentence).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PP Resolution 101 (Rev. Bucharest, 2022), “Networks based on the Internet Protocol”     | Internet Protocol-based networks
            PP Resolution 206 (Dubai, 2018) on “Over-the-top services”                              | OTTs
            PP Resolution 101 (Rev. Bucharest, 2022), “Promoting deployment of Internet Protocol version 6” | Internet Protocol-based networks
            PP Resolution 180 (Rev. Bucharest, 2022), “Facilitating the transition from IPv4 to IPv6” | Promoting deployment of Internet Protocol version 6
            PP Resolution 133 (Rev. Bucharest, 2022): “Roles of Member States in the management of Internationalized (multilingual) domain names” | Roles of administrations of Member States in the management of Internationalized (multilingual) domain names
            WTSA Resolution 50 (Rev. Geneva, 2022), “Countering and combating spam”                 | Cybersecurity
            """)
    void refusesOtherTitles(String sentence, String expected) {
        assertThat(Checked.by(new ResolutionTitle(), sentence).findings())
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo(expected);
        assertThat(Checked.by(new ResolutionMisnumbered(), sentence).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PP Resolution 101 (Rev. Bucharest, 2022), “Internet Protocol-based networks”; Resolution 206 (Dubai, 2018), “OTTs”.",
                "PP Resolution 101 (Rev. Bucharest, 2022), \"INTERNET PROTOCOL – BASED NETWORKS\"",
                "PP Resolution 180 (Rev. Bucharest, 2022) on “Promoting deployment of Internet Protocol version 6 (IPv6)”",
                "PP Resolution 180 (Rev. Busan, 2014), “Facilitating the transition from IPv4 to IPv6”",
                "PP Resolution 102, “Management of Internet domain names and addresses”",
                "PP Resolution 102 (Rev. Bucharest, 2022), “ITU's role with regard to international public policy issues …”",
                "WTSA Resolution 69 on “Non-discriminatory access and use of Internet resources” (37 incidents)",
                "WTSA Resolution 69 (Rev. Geneva, 2022), “Non-discriminatory access and use of Internet resources and telecommunications”",
                "WTDC Resolution 37 (Rev. Kigali, 2022), “Bridging the digital divide”",
                "Resolution ITU-R 65 “Principles for the process of future development of IMT for 2020 and beyond”",
                "Resolution 102 (Rev. Bucharest, 2022) was told in the report “Internet today”.",
                "Under PP Resolution 101, the course “IPv6 networks” was given."
            })
    void acceptsTitlesThatAreRightOrNotKnown(String sentence) {
        assertThat(Checked.by(new ResolutionTitle(), sentence).findings()).isEmpty();
        assertThat(Checked.by(new ResolutionMisnumbered(), sentence).findings()).isEmpty();
    }

    @Test
    void findsTheNumberThatTheTitleBelongsTo() {
        assertThat(Checked.by(
                                new ResolutionMisnumbered(),
                                "PP Resolution 108 (Rev. Bucharest, 2022), “Promoting deployment of Internet Protocol version 6”")
                        .findings())
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo("Resolution 180");
    }

    private static Document report(String purpose, String introduction, String body) {
        return Checked.document("Purpose\n" + purpose + "\n_______________\n1\tIntroduction\n" + introduction
                + "\n2\tActivities\n" + body + "\n");
    }

    private static final String PURPOSE =
            "This report is about Plenipotentiary Conference Resolutions 101 (Rev. Bucharest, 2022), 133 (Rev. Bucharest, 2022) and 180 (Rev. Bucharest, 2022).";

    @Test
    void findsTwoScopes() {
        Document report = report(
                PURPOSE,
                "This report describes what was done on Plenipotentiary Conference Resolutions 101, 130 and 180.",
                "IP networks were studied.");
        assertThat(Checked.by(new ResolutionMisnumbered(), report, Checked.evidence(Checked.PERIOD, null))
                        .findings())
                .singleElement()
                .extracting(Finding::found)
                .isEqualTo("101, 130, 180");
    }

    @Test
    void findsResolutionsThatNothingAnswers() {
        Document report =
                report(PURPOSE, "It describes Resolutions 101, 133 and 180.", "Work on IP networks and IPv6 went on.");
        assertThat(Checked.by(new ResolutionUnanswered(), report, Checked.evidence(Checked.PERIOD, null))
                        .quotes())
                .containsExactly("133 (Rev. Bucharest, 2022)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Work on IP networks and IPv6 went on. There is nothing to report on Resolution 133.",
                "Work on IP networks and IPv6 went on. A seminar on internationalized domain names was held.",
                "Work on IP networks and IPv6 went on. Universal acceptance was promoted."
            })
    void acceptsEveryAnswer(String body) {
        Document report = report(PURPOSE, "It describes Resolutions 101, 133 and 180.", body);
        assertThat(Checked.by(new ResolutionUnanswered(), report, Checked.evidence(Checked.PERIOD, null))
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two snapshots: Mashhad, Iran (Islamic of), and others.         | Iran (Islamic of)                | Iran (Islamic Republic of)
            A course in Daegu, Korea (Rep. of).                            | Korea (Rep. of)                  | Korea (Republic of)
            Verification of Anyang (Republic of).                          | Anyang (Republic of)             | Korea (Republic of) or Moldova (Republic of)
            BDT helped Tanzania (Republic of).                             | Tanzania (Republic of)           | Tanzania (United Republic of)
            A hub in Venezuela (Republic of).                              | Venezuela (Republic of)          | Venezuela (Bolivarian Republic of)
            A mission to Sudan (Republic of).                              | Sudan (Republic of)              | Sudan
            An office in South Korea was opened.                           | South Korea                      | Korea (Republic of)
            Schools in Swaziland were connected.                           | Swaziland                        | Eswatini
            Engineers from Burma, Ghana and Mali took part.                | Burma                            | Myanmar
            Assistance was given to Palestine and to Iraq.                 | Palestine                        | State of Palestine
            A workshop in Cape Verde.                                      | Cape Verde                       | Cabo Verde
            A workshop in East Timor.                                      | East Timor                       | Timor-Leste
            The regulator of Ivory Coast took part.                        | Ivory Coast                      | Côte d’Ivoire
            Experts from Macedonia, Serbia and Albania.                    | Macedonia                        | North Macedonia
            """)
    void namesMemberStatesAsTheUnionDoes(String sentence, String quote, String expected) {
        List<Finding> found = Checked.by(new MemberStateName(), sentence).findings();
        assertThat(found).extracting(Finding::quote).containsExactly(quote);
        assertThat(found).extracting(Finding::expected).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daegu, Korea (Republic of), and Mashhad, Iran (Islamic Republic of).",
                "Lao PDR, Mongolia, Timor-Leste, Zambia, Tanzania, Central African Republic (RCA), Venezuela, Iran.",
                "The Republic of Korea and the United Republic of Tanzania took part.",
                "State of Palestine, Somalia and Sudan.",
                "Congo (Republic of the), Netherlands (Kingdom of the), Bolivia (Plurinational State of).",
                "North Macedonia and the former Yugoslav Republic of Macedonia.",
                "Russia, Syria, Vietnam, Laos and Moldova sent experts.",
                "Iran (Tehran), Korea (KISA), Ghana (Accra) and Brazil (Anatel) hosted it.",
                "A course with Palestine Polytechnic University and with Mr Holland.",
                "South Korean and Swiss experts met.",
                "Resolution 99 on the “Status of Palestine in ITU” was cited.",
                "The Islamic Development Bank (IsDB) and the Federal Republic of Germany paid.",
                "Telecommunications and Post Regulatory Authority (Republic) met."
            })
    void acceptsPlainNamesAndOthers(String sentence) {
        assertThat(Checked.by(new MemberStateName(), sentence).findings()).isEmpty();
    }

    @Test
    void knowsWhenANameWasStillRight() {
        Document report = Checked.document("2\tActivities\nSchools in Swaziland were connected.");
        DateRange days = new DateRange(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 9, 30));
        assertThat(Checked.by(new MemberStateName(), report, Checked.evidence(days, null))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITU-T SGs 39, 11, 13, and 16 approved 11 Recommendations.     | SG39
            ITU-T SG21 approved two Recommendations.                      | SG21
            Study Group 22 is developing a draft Recommendation.          | SG22
            Four Recommendations were approved by ITU-T Study Group 4.    | SG4
            ITU-D SG 3 continues its work.                                | SG3
            ITU-R Study Group 8 approved a Report.                        | SG8
            ITU-T SG7 and SG19 approved five Recommendations.             | SG7, SG19
            """)
    void refusesGroupsThatDidNotExist(String sentence, String group) {
        assertThat(Checked.by(new UnknownGroup(), sentence).findings())
                .isNotEmpty()
                .first()
                .extracting(Finding::found)
                .isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ITU-T SGs 2, 3, 5, 9, 11, 12, 13, 15, 16, 17 and 20 approved Recommendations.",
                "ITU-D SG 1 and SG 2 continue their work, and ITU-R SG5 and SG7 too.",
                "BDT supports the work of SG1 and SG2.",
                "Both study groups of ITU-D, SG 1 and SG 2, continue their work.",
                "In ITU-D, SG 1 and SG 2 continue their work.",
                "The study groups of ITU-R that met, SG5 and SG7, approved Recommendations.",
                "Together with ITU-D, SG17 approved Recommendations of ITU-T.",
                "SG9 and SG16 will be merged into SG21 in 2025.",
                "The future SG21 will take over the work of SG9.",
                "The former SG4 developed it, and the former ITU-T SG7 too.",
                "ISO/IEC JTC 1/SG 42 and IEC SG 12 were consulted.",
                "TSAG, RAG and TDAG met; Q13/11 and Question 25/13 were studied."
            })
    void acceptsGroupsThatExist(String sentence) {
        assertThat(Checked.by(new UnknownGroup(), sentence).findings()).isEmpty();
    }

    @Test
    void holdsAGroupAgainstTheDayOfItsTexts() {
        DateRange turn = new DateRange(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
        Document report = Checked.document("2\tActivities\nITU-T SG21 approved Recommendation ITU-T F.743.26.");
        assertThat(Checked.by(
                                new UnknownGroup(),
                                report,
                                ReferenceEvidence.on(turn, turn.to(), ItuCatalogue.CATALOGUE, null))
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("did not exist on 2024");
    }

    @Test
    void acceptsGroupsOfEarlierReports() {
        DateRange days = new DateRange(LocalDate.of(2005, 2, 1), LocalDate.of(2005, 9, 30));
        Document report = Checked.document("2\tActivities\nITU-T SG4, SG6 and SG19 approved five Recommendations.");
        assertThat(Checked.by(new UnknownGroup(), report, Checked.evidence(days, null))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Under ITU-D Q3/1, work continues on “Emerging technologies, including cloud computing, m-services and OTTs: Challenges and opportunities, economic and policy impact for developing countries”.",
                "ITU-D Question 9/2 is being studied.",
                "Focus Group FG-ML5G is active.",
                "The Focus Group FG NET-2030 continues its work."
            })
    void knowsWhenBodiesWereAtWork(String sentence) {
        assertThat(Checked.by(new BodyLifetime(), sentence).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New Q1/1 is working on “Strategies and policies for the deployment of broadband in developing countries” (merging former Q1/1 and Q2/1).",
                "The final report in response to ITU-D SG 1 Question 1/1 is available.",
                "Q13/11 and Question 25/13 of ITU-T are active.",
                "Question 3/1 on “The use of telecommunications/ICTs for disaster risk reduction and management” is studied.",
                "The deliverables of FG-ML5G are used by SG13.",
                "Three Focus Groups are active: FG-CD, FG-AI4NDM and FG-AI4H.",
                "FG-MV is active."
            })
    void acceptsBodiesAtWork(String sentence) {
        assertThat(Checked.by(new BodyLifetime(), sentence).findings()).isEmpty();
    }

    @Test
    void namesAllPlacesOfAForm() {
        assertThat(Checked.by(
                                new DesignationForm(),
                                "2.1\tSG9 approved J.1305Cor.1 and ITU-T J.1306Cor.1.\n2.2\tSG3 approved ITU-T D.608R.\n")
                        .findings())
                .extracting(Finding::found)
                .containsExactly("J.1305Cor.1", "ITU-T D.608R");
    }

    @Test
    void acceptsNumbersAsPublished() {
        assertThat(Checked.by(
                                new DesignationForm(),
                                "SG9 approved ITU-T J.1305 Cor. 1, ITU-T D.608 R, Supplement 40 to ITU-T X-series and ITU-T Y.4480, Y.4481.")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.check.rule.Hostile#pieces")
    void readsHostileTextInTime(String piece) {
        Hostile.read(CitingRules.all(), piece);
    }
}
