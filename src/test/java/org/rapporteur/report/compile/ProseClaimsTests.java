package org.rapporteur.report.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.wording.Wording;

/** Each claim that prose may hold, told from the example's records. */
class ProseClaimsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
                    In {period}. => In 1 February – 30 September 2024.
                    By {cutoff}. => By 15 August 2024.
                    Under {resolutions}. => Under Resolutions 101, 102, 133, 180 and 206.
                    Under {resolution PP-206}. => Under Resolution 206 (Dubai, 2018).
                    Under {resolution PP-206 titled}. => Under Resolution 206 (Dubai, 2018), “OTTs”.
                    See {text Y.4703 number}. => See ITU-T Y.4703.
                    See {text D.608 R dated}. => See Regional Recommendation ITU-T D.608 R “OTT voice bypass” (Africa region) (approved on 2 May 2022).
                    See {text T-D.608R-202205 dated}. => See Regional Recommendation ITU-T D.608 R “OTT voice bypass” (Africa region) (approved on 2 May 2022).
                    {count stage=approved kind=recommendation topic=security} came. => Ten Recommendations came.
                    All {count stage=approved kind=recommendation topic=security} came. => All 10 Recommendations came.
                    A total of {count stage=approved kind=recommendation topic=ip-cable}. => A total of four Recommendations.
                    By {groups stage=approved kind=recommendation topic=security}. => By ITU-T SGs 13 and 17.
                    They {verb stage=approved kind=recommendation topic=security}. => They were approved.
                    It {verb stage=agreed kind=technical-paper topic=iot-smart-cities}. => It was agreed.
                    There are {count stage=approved kind=handbook topic=security}. => There are no Handbooks.
                    It {date 2024-08-16|will start on|started on}. => It will start on 16 August 2024.
                    It {date 2024-08-15|will start on|started on}. => It started on 15 August 2024.
                    Since {date 2024-03-01}. => Since 1 March 2024.
                    {section b} is near. => Section 2 is near.
                    In {section b}. => In section 2.
                    {body T-SG20} and {body X-ONEM2M}. => ITU-T SG20 and oneM2M.
                    {country TZA}. => Tanzania (United Republic of).
                    A total of {count stage=approved kind=recommendation resolution=PP-206}. => A total of one Regional Recommendation.
                    {question D-SG1/1}. => Question 1/1.
                    """)
    void areMadeFromRecords(String prose, String printed) {
        assertThat(told(prose).text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{nothing}",
                "{text Z.9999}",
                "{text Y.4703 upside-down}",
                "{figure participants}",
                "{countries}",
                "{link digest}",
                "{country XXX}",
                "{body T-SG99}",
                "{section nowhere}",
                "{resolution PP-1}",
                "{date tomorrow}",
                "{date 2024-08-16|only one}",
                "{question D-SG1/77}",
                "{count colour=blue}",
                "{count kind=poem}",
                "{count topic=security}",
                "{groups stage}"
            })
    void areMarkedWhereNoRecordAnswers(String claim) {
        assertThat(told("Here " + claim + " stands.").content())
                .filteredOn(inline ->
                        inline instanceof org.rapporteur.document.Claim made && made.type() == ClaimType.UNRESOLVED)
                .extracting(Inline::text)
                .containsExactly(claim);
    }

    private static Paragraph told(String prose) {
        OutlineBlock block =
                new OutlineBlock("p", BlockKind.PROSE, null, true, false, "", prose, "", List.of(), List.of(), "");
        OutlineBlock texts =
                new OutlineBlock("t", BlockKind.TEXTS, Layout.LIST, true, false, "", "", "", List.of(), List.of(), "");
        Outline outline = new Outline(
                "2024-09",
                List.of(),
                List.of(
                        new OutlineSection("a", "A", null, false, List.of(block), List.of()),
                        new OutlineSection("b", "B", "security", false, List.of(texts), List.of())));
        Document document = Compiler.compile(
                ExampleRecords.period(),
                LocalDate.parse("2024-08-15"),
                outline,
                ExampleRecords.records(),
                Wording.of(Locale.UK));
        return (Paragraph) document.sections().get(0).blocks().get(0);
    }
}
