package org.rapporteur.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.BareServer;
import org.rapporteur.platform.access.Background;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BareServer
class ReferenceDataTests {

    @Autowired
    ReferenceData data;

    @Autowired
    StudyGroups bodies;

    @Autowired
    Resolutions resolutions;

    @Autowired
    JdbcTemplate jdbc;

    private void load() {
        Background.run("Test", data::load);
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(ReferenceTables.bodies()).allMatch(row -> !row.source().isBlank());
        assertThat(ReferenceTables.questions()).allMatch(row -> !row.source().isBlank());
        assertThat(ReferenceTables.resolutions()).allMatch(row -> !row.source().isBlank());
        assertThat(ReferenceTables.memberStates())
                .allMatch(row -> !row.source().isBlank())
                .hasSize(195);
    }

    @Test
    void addsWhatIsMissingAndKeepsWhatPeopleWrote() {
        BodySummary before = bodies.find("T-SG13").orElseThrow();
        BodySummary changed = renamed(before, "Networks to come");
        Background.run("Test", () -> bodies.replace(changed, List.of()));

        load();

        assertThat(bodies.find("T-SG13")).contains(changed);
        assertThat(bodies.find("T-FG-DPM")).isPresent();
        assertThat(resolutions.editions(List.of("WTSA-47")).get("WTSA-47"))
                .extracting(ResolutionSummary::year)
                .contains(2004, 2024);
    }

    @Test
    void putsRightOnlyWhatItWroteItself() {
        load();
        String written = bodies.find("T-FG-DPM").orElseThrow().name();
        jdbc.update(
                "update reference_rows set written = replace(written, ?, 'Old name') where key = 'T-FG-DPM'", written);
        Background.run(
                "Test", () -> bodies.replace(renamed(bodies.find("T-FG-DPM").orElseThrow(), "Old name"), List.of()));
        Background.run(
                "Test", () -> bodies.replace(renamed(bodies.find("T-FG-DLT").orElseThrow(), "Mine"), List.of()));
        jdbc.update("update reference_rows set written = 'earlier' where kind = 'version'");

        load();

        assertThat(bodies.find("T-FG-DPM").orElseThrow().name()).isEqualTo(written);
        assertThat(bodies.find("T-FG-DLT").orElseThrow().name()).isEqualTo("Mine");
    }

    @Test
    void whatPeopleDeletedStaysDeleted() {
        load();
        Background.run("Test", () -> bodies.withdraw("T-FG-DPM"));
        jdbc.update("update reference_rows set written = 'earlier' where kind = 'version'");

        load();

        assertThat(bodies.find("T-FG-DPM")).isEmpty();
    }

    private static BodySummary renamed(BodySummary body, String name) {
        return new BodySummary(
                body.code(),
                body.kind(),
                body.acronym(),
                name,
                body.parent(),
                body.successor(),
                body.existsFrom(),
                body.existsTo());
    }
}
