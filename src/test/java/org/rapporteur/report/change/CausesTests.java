package org.rapporteur.report.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.change.SomeReports.NOTHING;
import static org.rapporteur.report.change.SomeReports.THEN;
import static org.rapporteur.report.change.SomeReports.asItIs;
import static org.rapporteur.report.change.SomeReports.asked;
import static org.rapporteur.report.change.SomeReports.compared;
import static org.rapporteur.report.change.SomeReports.edited;
import static org.rapporteur.report.change.SomeReports.on;
import static org.rapporteur.report.change.SomeReports.saying;
import static org.rapporteur.report.change.SomeReports.underApproval;
import static org.rapporteur.report.change.SomeReports.with;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Reason;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.life.Answer;
import org.rapporteur.report.life.CarriedQuestion;
import org.rapporteur.report.life.CarriedQuestion.Asked;
import org.rapporteur.report.life.CarriedQuestion.Given;
import org.rapporteur.report.life.QuestionKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;

/** Each cause, from changes of the example’s report that have it and no other. */
class CausesTests {

    private static final String LABORATORY = "ipv6-laboratory-montenegro";

    private static DifferenceEntry only(List<DifferenceEntry> entries, Cause cause) {
        List<DifferenceEntry> found = entries.stream()
                .filter(entry -> entry.reason().cause() == cause)
                .toList();
        assertThat(found)
                .as(
                        "%s of %s",
                        cause, entries.stream().map(DifferenceEntry::reason).toList())
                .isNotEmpty();
        return found.get(0);
    }

    @Test
    void equalReportsHaveNoDifferences() {
        assertThat(compared(asItIs(), asItIs(), NOTHING)).isEmpty();
    }

    @Test
    void aNumberThatWasCountedAgainTellsFromWhatToWhatAndBecauseOfWhich() {
        List<DifferenceEntry> entries = compared(on("2024-06-13"), asItIs(), NOTHING);
        DifferenceEntry total = entries.stream()
                .filter(entry -> entry.reason().cause() == Cause.RECOUNTED)
                .filter(entry -> entry.first().text().startsWith("In total, 11 Recommendations"))
                .findFirst()
                .orElseThrow();
        Reason reason = total.reason();
        assertThat(reason.because()).matches("from \\d+ to 11.*");
        int was = Integer.parseInt(reason.because().split(" ")[1]);
        long came = reason.records().stream()
                .map(Source::key)
                .filter(key -> key.startsWith("T-"))
                .count();
        assertThat(came).isGreaterThanOrEqualTo(11 - was);
    }

    @Test
    void aTextThatOnlyTheLaterReportTellsIsANewRecord() {
        List<DifferenceEntry> entries = compared(on("2024-06-13"), asItIs(), NOTHING);
        assertThat(entries)
                .filteredOn(entry -> entry.reason().cause() == Cause.NEW_RECORD)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.reason().records()).isNotEmpty());
    }

    @Test
    void aTextThatReachedItsNextStageMovedOn() {
        CompiledReport before = underApproval("T-J.153-202406");
        assertThat(ReportNews.of(before, asItIs()).of(ReportNews.Fate.MOVED_ON, item -> true))
                .extracting(item -> item.source().key() + " " + item.was() + " " + item.is())
                .containsExactly("T-J.153-202406 under-approval approved");
        Reason reason =
                only(compared(before, asItIs(), NOTHING), Cause.STAGE_MOVED).reason();
        assertThat(reason.because()).isEqualTo("from under approval to approved");
        assertThat(reason.records()).extracting(Source::key).containsExactly("T-J.153-202406");
    }

    @Test
    void wordsThatSomebodyTypedAreEditedByThemOnThatDay() {
        CompiledReport after = saying(LABORATORY, words -> words + " More was done.");
        String key = LABORATORY + "@2024-09";
        assertThat(only(compared(asItIs(), after, edited("activities", key, true)), Cause.EDITED)
                        .reason()
                        .because())
                .isEqualTo("A. Person, 20 August 2024");
        assertThat(only(compared(asItIs(), after, edited("activities", key, false)), Cause.EDITED)
                        .reason()
                        .because())
                .isEqualTo("20 August 2024");
    }

    @Test
    void nobodyIsNamedWhereNobodyIsKnown() {
        CompiledReport after = saying(LABORATORY, words -> words + " More was done.");
        assertThat(compared(asItIs(), after, NOTHING))
                .singleElement()
                .extracting(entry -> entry.reason().cause())
                .isEqualTo(Cause.UNKNOWN);
    }

    private static CompiledReport without(String activity) {
        return with(outline -> outline.withSections(section -> section.with(
                section.blocks().stream()
                        .map(block -> block.telling(
                                block.activities().stream()
                                        .filter(slug -> !slug.equals(activity))
                                        .toList(),
                                block.tallies()))
                        .toList(),
                section.sections())));
    }

    private static CarriedQuestion question(@Nullable Answer answer) {
        Given given = answer == null ? null : new Given(answer, "It is over.", "", null, "A. Person", THEN);
        return new CarriedQuestion(
                "2024-09",
                1,
                QuestionKind.ACCOUNT,
                LABORATORY,
                "ipv6",
                null,
                new Asked("", "", "", "", "", null),
                given,
                1);
    }

    @Test
    void whatSomebodyRetiredTellsTheirReason() {
        List<DifferenceEntry> entries = compared(asItIs(), without(LABORATORY), asked(question(Answer.RETIRED)));
        assertThat(only(entries, Cause.RETIRED).reason().because())
                .isEqualTo("It is over. (A. Person, 20 August 2024)");
    }

    @Test
    void whatWaitsForAnAnswerIsNotRetired() {
        List<DifferenceEntry> entries = compared(asItIs(), without(LABORATORY), asked(question(null)));
        assertThat(entries)
                .extracting(DifferenceEntry::reason)
                .contains(new Reason(Cause.UNKNOWN, "asked about, not answered yet", List.of()));
    }

    @Test
    void whatIsStillTrueIsThat() {
        CompiledReport after = saying(LABORATORY, words -> words + " More was done.");
        assertThat(compared(asItIs(), after, asked(question(Answer.CONFIRMED))))
                .singleElement()
                .extracting(entry -> entry.reason().cause())
                .isEqualTo(Cause.STILL_TRUE);
    }

    @Test
    void sectionsThatChangedPlacesMovedAndOthersAreRenumbered() {
        List<DifferenceEntry> entries = compared(asItIs(), with(CausesTests::lastSectionFirst), NOTHING);
        only(entries, Cause.RENUMBERED);
        only(entries, Cause.MOVED);
        assertThat(entries).extracting(entry -> entry.reason().cause()).containsOnly(Cause.RENUMBERED, Cause.MOVED);
    }

    private static Outline lastSectionFirst(Outline outline) {
        List<OutlineSection> sections = new ArrayList<>(outline.sections());
        Collections.rotate(sections.subList(1, sections.size()), 1);
        return new Outline(outline.period(), outline.cover(), sections);
    }

    @Test
    void otherWordsOfTheSameRecordsInAKeptReportAreTheProgramsOwn() {
        CompiledReport now = asItIs();
        ReportSide kept = ReportSide.of(now, worded(now.document()), THEN);
        ChangeEvidence known = new ChangeEvidence(Map.of(), Map.of(), true, true, ZoneOffset.UTC);
        assertThat(compared(kept, ReportSide.of(now), known))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(DifferenceKind.CHANGED))
                .extracting(entry -> entry.reason().cause())
                .contains(Cause.WORDING);
    }

    /** As a program would have said it that puts “also” elsewhere. */
    private static Document worded(Document document) {
        return new Document(
                document.language(),
                document.cover(),
                document.totals(),
                document.sections().stream().map(CausesTests::worded).toList());
    }

    private static Section worded(Section section) {
        return new Section(
                section.id(),
                section.number(),
                section.heading(),
                section.totals(),
                section.blocks().stream().map(CausesTests::worded).toList(),
                section.sections().stream().map(CausesTests::worded).toList());
    }

    private static Block worded(Block block) {
        return block instanceof Paragraph paragraph
                ? new Paragraph(
                        paragraph.id(),
                        paragraph.label(),
                        paragraph.content().stream().map(CausesTests::worded).toList(),
                        paragraph.parts())
                : block;
    }

    private static Inline worded(Inline inline) {
        return inline instanceof Words words && words.text().contains("In total")
                ? Words.of(words.text().replace("In total", "Altogether"))
                : inline;
    }
}
