package org.rapporteur.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.BlockId;

class DatesTests {

    private static List<DateMention> in(String text) {
        Line line = new Line(0, Line.Kind.PARAGRAPH, new Place("1", BlockId.valueOf("b"), "1"), 0, -1, text, text);
        return Dates.in(new Sentence(line, 0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 20 June 2023                        | 2023-06-20 | 2023-06-20
            on the 1st of March 2024               | 2024-03-01 | 2024-03-01
            on June 20, 2023                       | 2023-06-20 | 2023-06-20
            on 20.06.2023                          | 2023-06-20 | 2023-06-20
            on 2023-06-20                          | 2023-06-20 | 2023-06-20
            on 20/06/2023                          | 2023-06-20 | 2023-06-20
            on 20–22 June 2023                     | 2023-06-20 | 2023-06-22
            from 20 to 22 June 2023                | 2023-06-20 | 2023-06-22
            on 19, 20 and 21 September 2024        | 2024-09-19 | 2024-09-21
            30 June - 2 July 2023                  | 2023-06-30 | 2023-07-02
            28 December 2022 – 3 January 2023      | 2022-12-28 | 2023-01-03
            June 20-22, 2023                       | 2023-06-20 | 2023-06-22
            in June 2023                           | 2023-06-01 | 2023-06-30
            in Sept. 2023                          | 2023-09-01 | 2023-09-30
            in March and May 2024                  | 2024-03-01 | 2024-05-31
            in January, March, May and July 2024   | 2024-01-01 | 2024-07-31
            From January-July 2024                 | 2024-01-01 | 2024-07-31
            from November 2023 to February 2024    | 2023-11-01 | 2024-02-29
            in Q1 2024                             | 2024-01-01 | 2024-03-31
            in the second quarter of 2024          | 2024-04-01 | 2024-06-30
            in the first half of 2024              | 2024-01-01 | 2024-06-30
            in early 2024                          | 2024-01-01 | 2024-04-30
            by the end of 2024                     | 2024-09-01 | 2024-12-31
            in 2022                                | 2022-01-01 | 2022-12-31
            in 2022–2025                           | 2022-01-01 | 2025-12-31
            """)
    void readsWhatPeopleWrite(String words, String first, String last) {
        assertThat(in("It was held " + words + " in Geneva.")).singleElement().satisfies(date -> {
            assertThat(date.first()).hasToString(first);
            assertThat(date.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The IMT-2020 radio system.",
                "Recommendation ITU-T J.153 (06/2024).",
                "On 31 February 2024.",
                "WTSA-20, Y.2020 and 20203 users.",
                "The report “Trends of June 2023” is out.",
                "Document CWG-WSIS&SDG-41/9, resolution A/RES/2023."
            })
    void findsNoneInNumbersAndTitles(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 7th meeting of the initiative took place on 20 June 2023 where a group has been established.",
                "A Digital Transformation Resource Hub has been created in February 2023.",
                "The workshop was held in Geneva, 3–5 May 2022.",
                "The workshop was held (Geneva, 3–5 May 2022).",
                "On 20 June 2023, ITU organized a workshop on IPv6.",
                "In May 2022 ITU launched an open consultation.",
                "A training course was conducted in March 2022 for 40 engineers.",
                "Two webinars were organized jointly with ICANN from 3 to 5 May 2022.",
                "ITU participated in the 18th IGF, held in Kyoto from 8 to 12 October 2023.",
                "ITU participated in the 18th IGF (Kyoto, 8–12 October 2023).",
                "BDT delivered a course on IPv6 deployment in Gaborone in June 2021.",
                "Following a request of Council, a workshop was held on 5 May 2022.",
                "The forum was held in 2021.",
                "ITU-T SG13 approved Recommendation Y.3172 on 22 June 2019.",
                "The group met in Geneva on 4 May 2022.",
                "The guidelines were published in May 2021."
            })
    void tellsWhatHappened(String sentence) {
        assertThat(in(sentence)).extracting(DateMention::role).contains(DateRole.EVENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So far there have been 37 incidents since 2009.",
                "The group, established in 2016, met in Geneva.",
                "The hub, which was launched in June 2022, serves four countries.",
                "Pursuant to Resolution 102 adopted by the Plenipotentiary Conference in October 2022, ITU continued its work.",
                "Resolution 101 (Rev. Bucharest, 2022) asks for more.",
                "The activities relate to the 2022 Plenipotentiary Conference Resolutions 101 and 102.",
                "The Focus Group was established in December 2022.",
                "GIGA was launched in 2019 by ITU and UNICEF.",
                "In 2019, ITU and UNICEF launched GIGA.",
                "The Centre was founded in May 2018 and trains engineers.",
                "Building on the workshop held in June 2022, a toolkit was made.",
                "As was decided at the meeting of 4 May 2022, the work goes on.",
                "The last meeting was previously held in May 2022.",
                "The standard published in May 2021 is used in 30 countries.",
                "In line with the outcome of the forum of June 2023, ITU helped.",
                "The 2030 Agenda for Sustainable Development guides it.",
                "The programme for 2022–2025 covers it.",
                "At its seventh meeting, held on 20 June 2023, before the reporting period, U4SSC created a group.",
                "Y.4492 (approved on 6 November 2023) uses it.",
                "The Resolution was adopted in 2018.",
                "Since its creation in 2016, the initiative has grown.",
                "ITU contributed to the follow-up of the Summit held in 2005.",
                "By November 2023, the countries that benefited were four.",
                "The draft was consented in July 2023; it was finally approved by all.",
                "Three drafts were consented in September 2023 and approved after that."
            })
    void takesHistoryAsBackground(String sentence) {
        assertThat(in(sentence)).extracting(DateMention::role).isNotEmpty().containsOnly(DateRole.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The next meeting will take place on 19 September 2024, in Madrid, Spain.",
                "The next meeting, to be held on 19 September 2024, will decide.",
                "A workshop is scheduled for 3 March 2025.",
                "On 19 September 2024, ITU will host a forum.",
                "The work is expected to be completed by December 2024.",
                "The meeting will be held in Riyadh (15–19 December 2024).",
                "The training is planned for the second quarter of 2025.",
                "A forum, which will be held in May 2025, will follow."
            })
    void tellsWhatIsToCome(String sentence) {
        assertThat(in(sentence)).extracting(DateMention::role).containsExactly(DateRole.FORWARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As of November 2023, the beneficiary countries include Nepal.",
                "As at 1 January 2024 there are 30 members.",
                "There are 30 members (as of March 2023).",
                "As of the end of 2022, 30 schools were connected."
            })
    void tellsHowThingsStood(String sentence) {
        assertThat(in(sentence)).extracting(DateMention::role).containsExactly(DateRole.AS_OF);
    }

    @Test
    void readsHostileTextInTime() {
        String hostile = "was held on the 20 and 20, 19 and 3 of May in 20 1, ".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> in(hostile));
    }
}
