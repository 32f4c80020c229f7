package org.rapporteur.entry.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.FieldProblem;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.terms.MemberState;

class MemberStateLinesTests {
    private static final List<MemberState> STATES = List.of(
            state("COD", "Democratic Republic of the Congo"),
            state("COG", "Congo (Republic of the)"),
            state("KOR", "Korea (Republic of)"),
            state("PRK", "Democratic People’s Republic of Korea"),
            state("CIV", "Côte d’Ivoire"),
            state("GBR", "United Kingdom"),
            state("ARE", "United Arab Emirates"),
            state("KGZ", "Kyrgyzstan"),
            state("NER", "Niger"),
            state("NGA", "Nigeria"),
            state("TUR", "Türkiye"));

    private static MemberState state(String code, String name) {
        return new MemberState(code, name, false, false, false);
    }

    private static SheetReader reader(String lines) {
        Sheet sheet = new Sheet("activities", "", Map.of()).with("countries", lines);
        return new SheetReader(sheet, List.of(Field.lines("countries", List.of())));
    }

    private static List<FieldProblem> problems(String lines) {
        SheetReader reader = reader(lines);
        MemberStateLines.read(reader, "countries", STATES);
        return reader.problems();
    }

    @Test
    void namesAndCodesAreRead() {
        assertThat(MemberStateLines.read(reader("kor\nCote d'Ivoire\nTurkiye\nNiger"), "countries", STATES))
                .containsExactly("KOR", "CIV", "TUR", "NER");
    }

    @Test
    void everyLineThatNamesNoneIsToldWithItsNumber() {
        List<FieldProblem> problems = problems("Niger\nRDC\nAtlantis\nUK\nNigeria\nKirgyzstan");
        assertThat(problems).extracting(problem -> problem.arguments().get(0)).containsExactly(2, 3, 4, 6);
        assertThat(problems.get(0))
                .isEqualTo(FieldProblem.in(
                        "countries", "form.activities.country.near", 2, "RDC", "Democratic Republic of the Congo"));
        assertThat(problems.get(1)).isEqualTo(FieldProblem.in("countries", "form.activities.country", 3, "Atlantis"));
    }

    @ParameterizedTest
    @CsvSource({
        "DRC, COD",
        "Democratc Republic of Congo, COD",
        "Dem. Rep. Congo, COD",
        "Congo, COG",
        "Republic of Korea, KOR",
        "South Korea, KOR",
        "DPRK, PRK",
        "Great Britain, GBR",
        "Untied Kingdom, GBR",
        "UAE, ARE",
        "Kyrgistan, KGZ",
        "Nigerria, NGA",
        "Turkey, TUR",
        "Ivory Coast, CIV"
    })
    void theOneProbablyMeantIsProposed(String line, String code) {
        String name = STATES.stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(problems(line))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(1, line, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "x", "12345", "\u0000", "and others"})
    void nothingIsProposedWhereNothingIsNear(String line) {
        assertThat(problems(line)).extracting(FieldProblem::message).doesNotContain("form.activities.country.near");
    }
}
