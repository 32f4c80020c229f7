package org.rapporteur.intake.example;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.reading.ReportOf2024;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.Stage;

/** The example against the mentions of the report of 2024, which it restates, and against the Union’s list of names. */
class ExampleAgainstReportTests {

    @Test
    void holdsEveryTextTheReportMentions() {
        List<NamedCsvRecord> mentions = ReportOf2024.mentions();
        assertThat(mentions)
                .hasSize(110)
                .allSatisfy(mention -> assertThat(ExampleRecords.records().texts())
                        .as(mention.toString())
                        .anyMatch(text -> isMentioned(text, mention)));
    }

    private static boolean isMentioned(Text text, NamedCsvRecord mention) {
        String published = mention.getField("published_as");
        if (!published.isEmpty() && published.equals(text.designation())) {
            return true;
        }
        String number = mention.getField("number").replaceAll("rev$", "");
        boolean sameName = !number.isEmpty()
                && (number.equals(text.number())
                        || number.equals(text.workName())
                        || ("ITU-R " + number).equals(text.designation())
                        || number.equals(text.designation()));
        return sameName || words(mention.getField("title")).equals(words(String.valueOf(text.title())));
    }

    @Test
    void keepsTheApprovalDaysOfTheCatalogue() {
        Map<String, Text> byDesignation = ExampleRecords.records().texts().stream()
                .filter(text -> text.designation() != null)
                .collect(Collectors.toMap(
                        text -> String.valueOf(text.designation()), text -> text, (one, other) -> one));
        assertThat(ReportOf2024.mentions())
                .filteredOn(mention -> byDesignation.containsKey(mention.getField("published_as")))
                .hasSizeGreaterThan(80)
                .allSatisfy(mention -> {
                    Text text = Objects.requireNonNull(byDesignation.get(mention.getField("published_as")));
                    assertThat(text.stages().concluded().orElseThrow().holdsFrom())
                            .isEqualTo(LocalDate.parse(mention.getField("approved_on")));
                    assertThat(text.stages().days()).doesNotContainKey(Stage.WITHDRAWN);
                });
    }

    @Test
    void namesEveryMemberStateAsTheUnionDoes() {
        Map<String, String> names = ReportOf2024.rows("/catalogue/member-states.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("iso3"), row -> words(row.getField("itu_name_en"))));
        assertThat(ReferenceFiles.memberStates())
                .hasSize(names.size())
                .allSatisfy(state -> assertThat(words(state.name())).isEqualTo(names.get(state.code())))
                .extracting(MemberState::code)
                .doesNotHaveDuplicates();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
