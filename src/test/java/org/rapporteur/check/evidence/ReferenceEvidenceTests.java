package org.rapporteur.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.check.evidence.KnownResolutions.KnownEdition;
import org.rapporteur.intake.example.ExampleRecords;
import org.rapporteur.terms.ResolutionNumber;
import org.rapporteur.terms.Sector;

class ReferenceEvidenceTests {
    private static final Evidence EVIDENCE = ReferenceEvidence.on(null, null, Catalogue.empty(), null);

    @Test
    void knowsTheStudyGroupsOfAllSectors() {
        assertThat(EVIDENCE.bodies().knowsStudyGroupsOf(Sector.T)).isTrue();
        assertThat(EVIDENCE.bodies().knowsStudyGroupsOf(Sector.R)).isTrue();
        assertThat(EVIDENCE.bodies().knowsStudyGroupsOf(Sector.D)).isTrue();
        assertThat(EVIDENCE.bodies().find("T-SG39")).isEmpty();
    }

    @Test
    void knowsThatTwoStudyGroupsBecameOne() {
        LocalDate lastDay = LocalDate.of(2024, 12, 31);
        KnownBody multimedia = EVIDENCE.bodies().find("T-SG16").orElseThrow();
        KnownBody merged = EVIDENCE.bodies().find("T-SG21").orElseThrow();
        assertThat(multimedia.mayExistOn(lastDay)).isTrue();
        assertThat(multimedia.mayExistOn(lastDay.plusDays(1))).isFalse();
        assertThat(merged.mayExistOn(lastDay)).isFalse();
    }

    @Test
    void saysWhatTheExamplesBodiesSay() {
        ExampleRecords.records()
                .bodies()
                .forEach((code, body) -> EVIDENCE.bodies()
                        .find(code)
                        .ifPresent(known ->
                                assertThat(Objects.toString(known.to())).isEqualTo(String.valueOf(body.existsTo()))));
    }

    @Test
    void everyEditionIsOfAConferenceOfItsBody() {
        EVIDENCE.resolutions()
                .resolutions()
                .forEach(resolution -> assertThat(resolution.editions())
                        .allSatisfy(edition -> assertThat(EVIDENCE.resolutions().conferences())
                                .contains(
                                        new Conference(resolution.number().body(), edition.year(), edition.place()))));
    }

    @Test
    void citesOnlyTheFirstEditionWithoutRev() {
        EVIDENCE.resolutions()
                .resolutions()
                .forEach(resolution -> assertThat(resolution.editions())
                        .extracting(KnownEdition::revised)
                        .startsWith(false)
                        .filteredOn(revised -> !revised)
                        .hasSize(1));
    }

    @Test
    void hasTheTitlesOfTheExample() {
        ExampleRecords.records().resolutions().stream()
                .filter(known -> known.code().startsWith("PP"))
                .forEach(known -> assertThat(EVIDENCE.resolutions()
                                .find(ResolutionNumber.valueOf(known.code()))
                                .orElseThrow()
                                .editions())
                        .contains(new KnownEdition(known.year(), known.place(), known.revised(), known.title())));
    }

    @Test
    void namesMemberStatesAndWhatNotToCallThem() {
        assertThat(EVIDENCE.states().official())
                .contains("Iran (Islamic Republic of)")
                .hasSize(195);
        assertThat(EVIDENCE.states().undiplomatic().values())
                .allSatisfy(instead -> assertThat(EVIDENCE.states().official()).contains(instead.official()));
    }

    @Test
    void knowsQuestionsAndTextsOfTheOtherSectors() {
        assertThat(EVIDENCE.questions()).isNotEmpty();
        assertThat(EVIDENCE.radioTexts())
                .extracting(text -> text.designation().citation())
                .contains("Recommendation ITU-R M.2083-0", "Report ITU-R M.2440-0", "Resolution ITU-R 65");
    }
}
