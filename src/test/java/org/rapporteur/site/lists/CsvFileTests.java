package org.rapporteur.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd", "＝1", "＋1", "－1", "＠SUM(A1)"})
    void makesNoCellAFormula(String cell) {
        assertThat(CsvFile.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ITU-T Y.1 (01/2024)", "'quoted", "a=b", "– dash"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(CsvFile.safe(cell)).isEqualTo(cell);
    }

    @Test
    void writesRowsForSpreadsheets() {
        assertThat(CsvFile.write(List.of("A", "B"), List.of(List.of("x, “y”", "=1"), List.of("say \"so\"", ""))))
                .isEqualTo("\uFEFFA,B\r\n\"x, “y”\",'=1\r\n\"say \"\"so\"\"\",\r\n");
    }
}
