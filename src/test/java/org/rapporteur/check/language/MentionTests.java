package org.rapporteur.check.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.check.grammar.Lexicon;
import org.rapporteur.check.grammar.Tokenizer;
import org.rapporteur.document.BlockId;
import org.rapporteur.terms.StudyGroupCode;

/** Sentences of reports since 1999, and what they name. */
class MentionTests {
    private static final Place PLACE = new Place("2.1", BlockId.valueOf("2.1"), "2.1");

    private static Line line(Line.Kind kind, String text) {
        return new Line(0, kind, PLACE, 0, -1, text, text);
    }

    private static List<ActMention> acts(String words) {
        return ActMentions.in(Tokenizer.read(words, Lexicon.of(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Since Council 2016, SG20 has approved three Recommendations.         | APPROVED
            The Study Group consented (under AAP) 3 draft new Recommendations.   | CONSENTED
            ITU-T SG 2 has agreed on a Supplement.                               | AGREED
            SG13 gave its approval to five Recommendations.                      | APPROVED
            SG11 is also working on Q.TSCA.                                      | DEVELOPING
            Two draft Recommendations are in last call.                          | SUBMITTED
            SG17 has put X.1819 into last call.                                  | SUBMITTED
            Three drafts were submitted by SG 5 for approval.                    | SUBMITTED
            The approval process for Y.3553 was started by SG13.                 | SUBMITTED
            Agreement was reached in SG15 on two Supplements.                    | AGREED
            The number of Recommendations approved by SG5 is eight.              | APPROVED
            SG9 determined (TAP) one Recommendation.                             | DETERMINED
            Errata were issued.                                                  | ISSUED
            """)
    void knowsTheVerbsOfTheTrade(String sentence, Act deed) {
        assertThat(acts(sentence)).extracting(ActMention::deed).containsExactly(deed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the newly approved Recommendations      | true
            Y.3129, which was approved in 2019,     | true
            once approved, X.1353 will be used      | true
            SG13 and approved Y.3129                | false
            SG13 has recently approved Y.3129       | false
            by SG3, which also agreed two           | false
            D.262, approved in May 2019, is         | true
            is expected to be consented in July     | true
            Y.3129 will be approved in July         | true
            was not approved                        | true
            """)
    void tellsNewsFromWhatIsSaidAside(String words, boolean aside) {
        assertThat(acts(words).stream().allMatch(ActMention::aside)).isEqualTo(aside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Five Recommendations approved, one Supplement agreed:     | true
            Recommendations approved by SG13                          | true
            “Cloud”, consented by correspondence on 1 October 2025    | true
            Agreed at the plenary on 24 October 2025:                 | true
            Texts determined (TAP): 3                                 | true
            Five drafts were granted approval in May                  | true
            SG5 completed the approval of five Recommendations        | false
            SG5 has initiated the approval process for X.1819         | false
            SG13 agreed on two Supplements                            | false
            SG13 adopted with one change Y.3129                       | false
            """)
    void seesWhetherTextsComeBeforeTheVerb(String words, boolean passive) {
        assertThat(acts(words)).isNotEmpty().allMatch(act -> act.passive() == passive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SG13 agreed to begin a revision.",
                "SG13 agreed that two Recommendations are needed.",
                "SG13 agreed with the two proposals.",
                "It was agreed to open a new work item.",
                "The initiative was launched in 2016.",
                "Its “approved texts” are many."
            })
    void seesNoActWhereNothingWasDoneWithTexts(String sentence) {
        assertThat(acts(sentence)).isEmpty();
    }

    @Test
    void takesTheWayOfAnApprovalForNoActOfItsOwn() {
        assertThat(acts("Y.3129 was approved under the traditional approval process."))
                .extracting(ActMention::deed)
                .containsExactly(Act.APPROVED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITU-T SGs 9, 11, and 13 approved                                 | SG9 SG11 SG13
            agreed by SG 3, and 22 draft Recommendations are                 | SG3
            SGs 12 and 13 have approved two Recommendations                  | SG12 SG13
            agreed by SG11 and SG3 started approval of three                 | SG11 / SG3
            agreed by SG9, SG13 and SG20 and ITU-T SG5 started approval      | SG9 SG13 SG20 / SG5
            agreed by SG 5 and ITU-T SG15, SG17 and SG20 started approval    | SG5 / SG15 SG17 SG20
            Study Groups 5, 11 & 17 met                                      | SG5 SG11 SG17
            TSAG and ITU-D SG 1                                              | TSAG / SG1
            """)
    void readsGroupsNamedTogether(String words, String groups) {
        String found = Groups.in(words).stream()
                .map(names ->
                        names.groups().stream().map(StudyGroupCode::acronym).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
        assertThat(found).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five new and three revised Recommendations        | 5 3
            In total, 1 234 Recommendations                   | 1234
            twenty-two draft Recommendations                  | 22
            Two Supplements and one Technical Report          | 2 1
            The number of Recommendations approved is eight.  | 8
            three were approved by SG13 and one by SG17       | 3 1
            six drafts on cities and three on things          | 6 3
            Nine more had been approved on 12 May             | 9
            SG3 agreed four Supplements and SG5 one Annex     | 4 1
            Implementers' Guides: two Implementers' Guides    | 2
            Resolutions 64 and 69 were revised in New Delhi   | ''
            nine texts, eight of them Recommendations         | 9
            Study Group 13 Recommendations                    | ''
            Supplement 59 Recommendations                     | ''
            in 3GPP Release 16 standards                      | ''
            """)
    void readsNumbersOfTexts(String words, String numbers) {
        String found = Counts.in(words, Lexicon.of(Locale.ENGLISH)).stream()
                .map(count -> String.valueOf(count.value()))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(numbers);
    }

    private static List<String> numbers(Line.Kind kind, String text) {
        return TextMentions.in(line(kind, text)).stream()
                .map(TextMention::number)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            approved Q.931 Amd. 2, Amendment 1 to ITU-T X.1352 and X.1715 Amd.1 | ITU-T X.1352
            ITU-T G.9901 Amd.1, Corrigendum 2 to Recommendation ITU-T G.9711    | Corrigendum 2 to Recommendation ITU-T G.9711
            ITU-T H.264 (V14) “Advanced video coding”                           | ITU-T H.264 (V14)
            Rec. ITU-T X.1150 (03/2024)                                         | ITU-T X.1150 (03/2024)
            Cor.1 to ITU-T X Suppl. 26                                          | Cor.1 to ITU-T X Suppl. 26
            Supplement 59 to ITU-T Y.3100-series                                | Supplement 59 to ITU-T Y.3100-series
            """)
    void readsNumbersAsPeopleWriteThem(String text, String number) {
        assertThat(numbers(Line.Kind.PARAGRAPH, text)).anyMatch(found -> found.endsWith(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITU-T H.830.14: Conformance of ITU-T H.810 personal health system
            ITU-T L Suppl. 37, Guidance on targets compliant with Recommendation ITU-T L.1470.
            ITU-T Y Suppl. 87: ITU-T Y.4910 – Maturity model of digital capability
            E.164.2: ITU-T E.164 numbering resources for trials
            Supplement 60 to ITU-T Y-series – Interpreting ITU-T Y.1540 maximum capacity
            Supplement 15 to the ITU-T K-series: ITU-T K.20, K.21 and K.44 – Surge testing
            """)
    void takesATextInATitleForPartOfTheTitle(String item) {
        assertThat(numbers(Line.Kind.ITEM, item)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y.4227 IoT requirements and capabilities, and Y.4508 Functional requirements | 2
            Y.3553, Y.3163 on edge computing                                             | 2
            revised X.1373 Secure software update and started approval of X.1384         | 2
            """)
    void tellsTextsInAListApart(String words, int texts) {
        assertThat(numbers(Line.Kind.PARAGRAPH, words)).hasSize(texts);
    }

    @Test
    void readsATitleWithMarksInsideMarks() {
        String text = "K.70 Amd. 1 \"Appendix I - Software \"EMF-estimator\" v8.0\" and K.90";
        assertThat(TextMentions.in(line(Line.Kind.PARAGRAPH, text)))
                .first()
                .extracting(TextMention::title)
                .isEqualTo("Appendix I - Software \"EMF-estimator\" v8.0");
    }

    @Test
    void takesNoTableOfATextForAText() {
        assertThat(numbers(Line.Kind.PARAGRAPH, "Corrections to Table C.5 and clause A.13"))
                .isEmpty();
    }
}
