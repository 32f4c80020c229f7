package org.rapporteur.check.rules.days;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.rule.Checked;
import org.rapporteur.check.rule.Hostile;
import org.rapporteur.check.rule.Rule;
import org.rapporteur.check.rule.Severity;
import org.rapporteur.document.Document;

/** What each rule about days finds and what it leaves in peace; the period is February to September 2024. */
class TimingRulesTests {

    @Test
    void findsNothingWrongInTheReportMadeFromRecords() {
        Document example = Checked.example();
        assertThat(TimingRules.all())
                .filteredOn(rule -> rule.severity() != Severity.ADVICE)
                .flatExtracting(rule -> Checked.by(rule, example, Checked.evidence(Checked.PERIOD, null))
                        .lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The seventh meeting took place on 20 June 2023 in Turin.              | 20 June 2023
            A resource hub has been created in February 2023.                     | February 2023
            The workshop was held in Geneva, 3–5 May 2022.                        | 3–5 May 2022
            On 5 October 2024, BDT organized a webinar on IXPs.                   | 5 October 2024
            A course was delivered from 28 to 31 January 2024 in Lomé.            | 28 to 31 January 2024
            ITU hosted a roundtable in 2022.                                      | 2022
            Two workshops were conducted in March and May 2023.                   | March and May 2023
            In Q4 2023, BDT conducted a training course for 40 engineers.         | Q4 2023
            """)
    void tellsNewsOfThePeriodOnly(String sentence, String quote) {
        assertThat(Checked.by(new OutsidePeriod(), sentence).quotes()).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The seventh meeting took place on 20 June 2024 in Turin.",
                "A workshop was held from 30 January to 2 February 2024.",
                "From January-July 2024, the task force held three meetings.",
                "Four editions were published in January, March, May and July 2024.",
                "The forum was held in 2024.",
                "The group, which met in May 2022, has ended its work.",
                "The hub was established in May 2022 and serves the region.",
                "In the reporting period, no incident was notified (37 incidents since 2009).",
                "The Question was studied in the period 2018–2021.",
                "BDT continued the project launched in 2021.",
                "Pursuant to the decision taken on 20 June 2023, a group was set up.",
                "Resolution 101 (Rev. Bucharest, 2022) was implemented.",
                "The World Summit on the Information Society of 2005 was the beginning.",
                "COVID-19 hit the region in 2020.",
                "The WTSA-20, held in Geneva in March 2022, revised the Resolution."
            })
    void leavesHistoryInPeace(String sentence) {
        assertThat(Checked.by(new OutsidePeriod(), sentence).quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The next meeting will take place on 19 March 2024.                      | 19 March 2024
            A workshop is scheduled for June 2024.                                  | June 2024
            On 30 September 2024, ITU will host a forum.                            | 30 September 2024
            The handbook is expected to be published in May 2024.                   | May 2024
            """)
    void nothingIsToComeOnADayThatHasPassed(String sentence, String quote) {
        assertThat(Checked.by(new FuturePassed(), sentence).quotes()).containsExactly(quote);
        assertThat(Checked.by(new GoesFalse(), sentence).quotes()).isEmpty();
        assertThat(Checked.by(new UndatedPromise(), sentence).quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The next meeting will take place on 19 December 2024.                   | 19 December 2024
            A workshop is scheduled for June 2025.                                  | June 2025
            A forum, to be held in Riyadh on 15–19 December 2024, will discuss it.  | 15–19 December 2024
            """)
    void saysWhenASentenceGoesFalse(String sentence, String quote) {
        assertThat(Checked.by(new FuturePassed(), sentence).quotes()).isEmpty();
        assertThat(Checked.by(new GoesFalse(), sentence).quotes()).containsExactly(quote);
    }

    @Test
    void knowsNoPastWithoutADay() {
        Document document = Checked.document("2\tActivities\nThe next meeting will take place on 19 March 2024.");
        assertThat(Checked.by(new FuturePassed(), document, Checked.evidence(null, null))
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As of November 2023, the beneficiary countries include Nepal.",
                "As at 31 December 2022 the network had 40 nodes.",
                "The portal has 4000 users (as of 2022)."
            })
    void figuresAreThoseOfThePeriod(String sentence) {
        assertThat(Checked.by(new StaleAsOf(), sentence).findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As of August 2024, the beneficiary countries include Nepal.",
                "As of 31 January 2024, 12 texts were under approval.",
                "The new fees apply as of 1 January 2023.",
                "By November 2023, four countries had joined."
            })
    void figuresOfThePeriodAreFine(String sentence) {
        assertThat(Checked.by(new StaleAsOf(), sentence).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This year, assistance was provided to Armenia.        | This year
            Recently, two guides were published.                  | Recently
            The activities from February 2024 till date are here. | till date
            To date, 40 schools have joined.                      | To date
            SG11 is currently developing a draft.                 | currently
            """)
    void saysWhichWordsChangeTheirMeaning(String sentence, String quote) {
        assertThat(Checked.by(new RelativeTime(), sentence).quotes()).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The list is kept up to date.",
                "An up-to-date list is available.",
                "It was published as soon as possible.",
                "The guide “Connectivity today and this year” is out.",
                "In 2024, assistance was provided to Armenia."
            })
    void lastingWordsAreFine(String sentence) {
        assertThat(Checked.by(new RelativeTime(), sentence).quotes()).isEmpty();
    }

    @Test
    void saysOnlyOnceThatAPlaceIsRelative() {
        assertThat(Checked.by(new RelativeTime(), "Recently, the group met; it is currently at work and recently grew.")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("Recently"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ITU will participate in the nineteenth meeting of the forum.",
                "A toolkit will be launched soon.",
                "A regional workshop is planned.",
                "BDT plans to extend the project to six countries.",
                "A handbook is to be published.",
                "When the laboratory is ready, BDT will train students."
            })
    void promisesWantAnAnswer(String sentence) {
        assertThat(Checked.by(new UndatedPromise(), sentence).findings()).hasSize(1);
        assertThat(Checked.by(new RelativeTime(), sentence).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It allocates certificates that will facilitate implementation.",
                "The project, which will connect 100 schools, went on.",
                "This will help developing countries.",
                "The report “What will come” was published.",
                "The goodwill of members was noted.",
                "ITU aims to address the challenges faced by landlocked countries.",
                "As planned, the course took place."
            })
    void purposesAreNoPromises(String sentence) {
        assertThat(Checked.by(new UndatedPromise(), sentence).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ITU-R approved Recommendation ITU-R M.2160-0 “Framework and overall objectives”.",
                "ITU-R approved Report ITU-R M.2440-0.",
                "Resolutions ITU-R 65 and ITU-R 66 were approved by ITU-R."
            })
    void radioTextsWereApprovedInThePeriod(String sentence) {
        assertThat(Checked.by(new RadioOutsidePeriod(), sentence).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ITU-R approved Recommendation ITU-R M.2083-1 “IMT Vision”.",
                "ITU-R approved Report ITU-R M.9999-0.",
                "ITU-R Working Party 5D works on the revision of Recommendation ITU-R M.2083-0.",
                "The following texts were approved before the reporting period: Recommendation ITU-R M.2083-0.",
                "ITU-R approved Recommendation ITU-R M.2083-0 (2015)."
            })
    void otherRadioTextsAreNotKnown(String sentence) {
        assertThat(Checked.by(new RadioOutsidePeriod(), sentence).findings()).isEmpty();
    }

    private static final String LAST = """
            1\tIntroduction
            This report describes the activities of ITU from February 2023 to January 2024 on the Resolutions in its scope.
            2\tActivities
            2.1\tBDT is providing assistance on IPv6 test bed implementation in Cameroon and in Congo and trains engineers.
            2.2\tThe task force held three meetings between March 2023 and June 2023 with members of all three organizations.
            2.3\tA toolkit on routing security for Internet exchange points will be published.
            2.4\tThe Academy will train 40 engineers in Zambia on network measurements.
            2.5\tA workshop on spam will take place in December 2024 in Lima.
            2.6\tMore information on the activities of the task force is available on its web page, with all documents.
            2.7\tIn total, 15 courses on IPv6 were given by the Academy in 12 countries to 300 students and staff.
            """;

    private static Checked after(Rule rule, String words) {
        return Checked.by(
                rule,
                Checked.document("1\tIntroduction\nThis report describes it.\n2\tActivities\n" + words),
                Checked.evidence(Checked.PERIOD, Checked.document(LAST)));
    }

    @Test
    void findsWhatTheLastReportSaid() {
        assertThat(after(new Unchanged(), """
                2.1\tBDT is providing assistance on IPv6 test bed implementation in Cameroon and in Congo and trains engineers.
                2.2\tThe task force held three meetings between March 2024 and June 2024 with members of all three organizations.
                2.6\tMore information on the activities of the task force is available on its web page, with all documents.
                2.7\tIn total, 18 courses on IPv6 were given by the Academy in 14 countries to 320 students and staff.
                """).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("2.1 unchanged BDT"))
                .anyMatch(line -> line.startsWith("2.2 unchanged The task force"));
    }

    @Test
    void findsPromisesThatNobodyAnswered() {
        assertThat(after(
                                new PromiseUnanswered(),
                                "2.1\tIn Zambia, the Academy trained 38 engineers on network measurements.\n")
                        .quotes())
                .containsExactly("A toolkit on routing security for Internet exchange points will be published.");
    }

    @Test
    void acceptsEveryAnswer() {
        assertThat(after(new PromiseUnanswered(), """
                2.1\tThe engineers of Zambia were trained on measurements of their network.
                2.2\tThe publication of the toolkit on routing security is delayed.
                """).quotes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.check.rule.Hostile#pieces")
    void readsHostileTextInTime(String piece) {
        Hostile.read(TimingRules.all(), piece);
    }
}
