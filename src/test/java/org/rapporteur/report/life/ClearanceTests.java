package org.rapporteur.report.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.report.life.Clearance.Actor;
import org.rapporteur.report.life.Clearance.Refusal;
import org.rapporteur.report.life.SectionWriters.Writing;

/** Who may do what to a section, and when. */
class ClearanceTests {

    private static final SectionText IPV6 = SectionText.of(LastReport.READ).stream()
            .filter(text -> text.key().equals("ipv6"))
            .findFirst()
            .orElseThrow();
    private static final Instant CLEARED_AT = Instant.parse("2025-02-01T10:00:00Z");

    private static SectionStanding standing(SectionText text, SectionState state, String sum, String... writers) {
        List<SectionEvent> events = state == SectionState.CLEARED
                ? List.of(new SectionEvent(text.key(), SectionAct.CLEARED, "Director", CLEARED_AT, "", sum))
                : List.of();
        return new SectionStanding(
                text,
                new SectionWork(text.key(), Assignment.NOBODY, state, 1),
                new Assignment("T", null, LocalDate.of(2025, 1, 27)),
                "T",
                Set.of(writers),
                events);
    }

    private static SectionStanding standing(String state) {
        boolean changed = state.equals("CHANGED");
        return standing(
                IPV6, changed ? SectionState.CLEARED : SectionState.valueOf(state), changed ? "other" : IPV6.sha256());
    }

    private static Clearance of(SectionStanding section, SectionState whole) {
        SectionText text = SectionText.whole(LastReport.READ);
        return new Clearance(List.of(section), standing(text, whole, text.sha256()));
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "editor" -> new Actor("Editor", true, true, false, false);
            case "owner" -> new Actor("Owner", false, true, false, false);
            case "clearer" -> new Actor("Director", false, false, true, false);
            case "chief" -> new Actor("Deputy", false, false, true, true);
            default -> new Actor("Other", false, false, false, false);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, editor, 'ASSIGNED SUBMITTED'",
        "IN_WORK, editor, 'ASSIGNED SUBMITTED'",
        "RETURNED, editor, 'ASSIGNED SUBMITTED'",
        "SUBMITTED, editor, 'ASSIGNED RETURNED OVERRIDDEN'",
        "CLEARED, editor, 'ASSIGNED RETURNED'",
        "CHANGED, editor, 'ASSIGNED SUBMITTED RETURNED OVERRIDDEN'",
        "IN_WORK, owner, SUBMITTED",
        "SUBMITTED, owner, ''",
        "IN_WORK, clearer, ''",
        "SUBMITTED, clearer, 'RETURNED CLEARED'",
        "CLEARED, clearer, RETURNED",
        "CHANGED, clearer, 'RETURNED CLEARED'",
        "SUBMITTED, chief, 'RETURNED CLEARED'",
        "SUBMITTED, other, ''",
        "IN_WORK, other, ''"
    })
    void eachMayWhatIsTheirs(String state, String who, String acts) {
        SectionStanding section = standing(state);
        Clearance clearance = of(section, SectionState.NOT_STARTED);
        List<String> allowed = java.util.Arrays.stream(SectionAct.values())
                .filter(act -> clearance.refusal(act, section, actor(who)).isEmpty())
                .map(Enum::name)
                .toList();
        assertThat(String.join(" ", allowed)).isEqualTo(acts);
    }

    @Test
    void nobodyClearsWhatTheyWrote() {
        SectionStanding section = standing(IPV6, SectionState.SUBMITTED, "", "Director", "Owner");
        Clearance clearance = of(section, SectionState.NOT_STARTED);
        assertThat(clearance.refusal(SectionAct.CLEARED, section, actor("clearer")))
                .contains(Refusal.WROTE_IN_IT);
        assertThat(clearance.refusal(SectionAct.RETURNED, section, actor("clearer")))
                .isEmpty();
        assertThat(clearance.refusal(SectionAct.CLEARED, section, actor("chief")))
                .isEmpty();
    }

    @Test
    void theWholeIsClearedAfterItsSectionsAndByTheChiefAlone() {
        Clearance early = of(standing("SUBMITTED"), SectionState.NOT_STARTED);
        Clearance changed = of(standing("CHANGED"), SectionState.NOT_STARTED);
        Clearance ready = of(standing("CLEARED"), SectionState.NOT_STARTED);
        Clearance done = of(standing("CLEARED"), SectionState.CLEARED);
        assertThat(early.refusal(SectionAct.CLEARED, early.whole(), actor("chief")))
                .contains(Refusal.SECTIONS_OPEN);
        assertThat(changed.refusal(SectionAct.CLEARED, changed.whole(), actor("chief")))
                .contains(Refusal.SECTIONS_OPEN);
        assertThat(ready.refusal(SectionAct.CLEARED, ready.whole(), actor("chief")))
                .isEmpty();
        assertThat(ready.refusal(SectionAct.CLEARED, ready.whole(), actor("clearer")))
                .contains(Refusal.NOT_YOURS);
        assertThat(ready.refusal(SectionAct.OVERRIDDEN, ready.whole(), actor("editor")))
                .contains(Refusal.NOT_YOURS);
        assertThat(done.refusal(SectionAct.CLEARED, done.whole(), actor("chief")))
                .contains(Refusal.NOT_NOW);
    }

    @Test
    void aSectionIsLateUntilItIsCleared() {
        assertThat(standing("SUBMITTED").daysLate(LocalDate.of(2025, 1, 30))).isEqualTo(3);
        assertThat(standing("SUBMITTED").daysLate(LocalDate.of(2025, 1, 27))).isZero();
        assertThat(standing("CHANGED").daysLate(LocalDate.of(2025, 1, 28))).isEqualTo(1);
        assertThat(standing("CLEARED").daysLate(LocalDate.of(2025, 1, 30))).isZero();
    }

    @Test
    void whoWroteSinceItWasClearedIsReadFromTheHistoryOfItsRecords() {
        Name paragraph = new Name("paragraphs", "2024-09@ipv6@approved");
        Name elsewhere = new Name("paragraphs", "2024-09@introduction@introduction");
        Name activity = new Name("activities", "ipv6-laboratory-montenegro@2024-09");
        List<Writing> written = List.of(
                new Writing(paragraph, "Early", CLEARED_AT.minusSeconds(1)),
                new Writing(paragraph, "Late", CLEARED_AT.plusSeconds(1)),
                new Writing(activity, "Teller", CLEARED_AT.plusSeconds(1)),
                new Writing(elsewhere, "Elsewhere", CLEARED_AT.plusSeconds(1)));
        ClearanceReading reading = new ClearanceReading(LastReport.READ, Map.of(), null);
        SectionEvent cleared = new SectionEvent("ipv6", SectionAct.CLEARED, "Director", CLEARED_AT, "", IPV6.sha256());
        Clearance before = reading.read(Map.of(), (period, records) -> written);
        Clearance after = reading.read(Map.of("ipv6", List.of(cleared)), (period, records) -> written);
        assertThat(before.find("ipv6").orElseThrow().writers()).contains("Early", "Late", "Teller");
        assertThat(after.find("ipv6").orElseThrow().writers())
                .contains("Late", "Teller")
                .doesNotContain("Early", "Elsewhere");
        assertThat(before.find("ipv6").orElseThrow().state()).isEqualTo(SectionState.IN_WORK);
        assertThat(before.whole().writers()).contains("Elsewhere");
    }

    @Test
    void whatIsClearedIsTheSectionsOwnWordsWithoutNumbers() {
        String kept = new String(
                org.rapporteur.document.format.DocumentArchive.write(IPV6.kept()),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(kept).contains("IPv6").doesNotContain("\"number\":\"2.").doesNotContain("\"kind\":\"NUMBER\"");
        assertThat(org.rapporteur.document.format.DocumentArchive.read(
                        org.rapporteur.document.format.DocumentArchive.write(IPV6.kept())))
                .isEqualTo(IPV6.kept());
        assertThat(IPV6.sha256()).hasSize(64);
    }

    @Test
    void ownersAreProposedFromWhatASectionTells() {
        Clearance clearance =
                new ClearanceReading(LastReport.READ, Map.of(), null).read(Map.of(), (period, records) -> List.of());
        assertThat(clearance.sections())
                .extracting(section -> section.text().key() + " " + section.sectors())
                .contains("introduction ", "iot-smart-cities TU")
                .hasSizeBetween(15, 60);
        assertThat(clearance.sections().stream()
                        .filter(section -> section.sectors().equals("T")))
                .isNotEmpty();
    }
}
