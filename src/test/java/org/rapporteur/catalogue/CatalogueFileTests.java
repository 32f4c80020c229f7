package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.TextKind;

class CatalogueFileTests {
    private static final String HEAD = "\ufeffdesignation,title,kind,approved_on,study_group,status,url\n";

    @Test
    void everyRowOfTheCatalogueIsTaken() {
        assertThat(ItuCatalogue.READING.texts()).hasSize(16_172);
        assertThat(ItuCatalogue.READING.refused()).isEmpty();
        assertThat(ItuCatalogue.READING.texts())
                .filteredOn(text -> text.number() == null)
                .hasSize(28);
    }

    @Test
    void aBrokenRowIsToldWithItsLineAndTheOthersAreRead() {
        CatalogueReading reading = read(HEAD
                + "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.154 (06/2024),System,Novel,2024-06-29,SG9,In force,\n"
                + "ITU-T J.155 (06/2024),System,Recommendation,29 June,SG9,In force,\n"
                + "ITU-T J.156 (06/2024),System\n"
                + ",System,Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n");
        assertThat(reading.texts()).hasSize(1);
        assertThat(reading.texts().get(0).kind()).isEqualTo(TextKind.RECOMMENDATION);
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(reading.refused().get(2).reason()).isEqualTo("has 2 cells instead of 7");
    }

    @Test
    void aQuotationMarkWithoutItsPairSpoilsItsRowAlone() {
        String right = ",\"System, of \"\"things\"\"\",Recommendation,2024-06-29,SG9,In force,\n";
        CatalogueReading reading = read(HEAD
                + "ITU-T J.1 (06/2024)" + right
                + "ITU-T J.2 (06/2024),\"System,Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.3 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.4 (06/2024),\"System\" of,Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.5 (06/2024)" + right
                + "ITU-T J.6 (06/2024),\"System\nof two lines\",Recommendation,2024-06-29,SG9,In force,\n"
                + "ITU-T J.7 (06/2024),System,Recommendation,2024-06-29,SG9,\"In force,\r\n"
                + "ITU-T J.8 (06/2024),System,Recommendation,2024-06-29,SG9,In force,");
        assertThat(reading.texts())
                .extracting(PublishedText::shortForm)
                .containsExactly("J.1", "J.3", "J.5", "J.6", "J.8");
        assertThat(reading.texts().get(0).title()).isEqualTo("System, of \"things\"");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(3L, 5L, 9L);
        assertThat(reading.refused().get(0).reason()).isEqualTo("has a quotation mark without its pair");
    }

    @Test
    void whatIsNoCatalogueIsRefusedAsAWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("")).withMessage("The file is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\ufeffnumber,name\n1,2\n"))
                .withMessage("The file has no column “designation” in its first row");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CatalogueFile.read(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 65})))
                .withMessage("The file is not in UTF-8");
    }

    @Test
    void editionsAreFoundByAnyNumberOfTheText() {
        Catalogue catalogue = ItuCatalogue.CATALOGUE;
        assertThat(catalogue.editions(Designation.valueOf("ITU-T L.1603")))
                .extracting(PublishedText::designation)
                .contains("ITU-T Y.4903/L.1603 (10/2016)");
        assertThat(catalogue.editions(Designation.valueOf("ITU-T X.1352 Amd. 1")))
                .extracting(PublishedText::designation)
                .containsExactly("ITU-T X.1352 (2022) Amd. 1 (03/2024)");
    }

    @Test
    void titlesAreFoundWhateverTheirCaseDashesAndPrefix() {
        assertThat(ItuCatalogue.CATALOGUE.titled("IMT-2020 and beyond standardization roadmap"))
                .extracting(PublishedText::designation)
                .contains("ITU-T Y Suppl. 59 (07/2024)");
    }

    private static CatalogueReading read(String text) {
        return CatalogueFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
