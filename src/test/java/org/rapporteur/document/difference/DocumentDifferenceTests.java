package org.rapporteur.document.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.document.DocumentFixture.item;
import static org.rapporteur.document.DocumentFixture.numbered;
import static org.rapporteur.document.DocumentFixture.plain;
import static org.rapporteur.document.DocumentFixture.row;
import static org.rapporteur.document.DocumentFixture.section;
import static org.rapporteur.document.DocumentFixture.words;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Table;

class DocumentDifferenceTests {

    private static final Block ONE = numbered("a.one", "1.1", words("SG13 approved two Recommendations on networks."));
    private static final Block TWO =
            numbered("a.two", "1.2", words("Geneva hosted a workshop."), item("a.two.x", words("It had 12 guests.")));
    private static final Block THREE = numbered("a.three", "1.3", words("Nothing was done about the rest."));

    @Test
    void equalDocumentsDoNotDiffer() {
        Document sample = DocumentFixture.sample();
        assertThat(DocumentDifference.of(sample, sample).entries()).isEmpty();
    }

    @Test
    void changedWordsAreMarkedInTheirLine() {
        Block now = numbered("a.one", "1.1", words("SG13 approved three Recommendations on networks."));
        DifferenceEntry entry = only(of(ONE, TWO), of(now, TWO));
        assertThat(entry.kind()).isEqualTo(DifferenceKind.CHANGED);
        assertThat(marked(entry)).containsExactly("SG13 approved [-two-][+three+] Recommendations on networks.");
        assertThat(entry.section().id()).hasToString("a");
    }

    @Test
    void aBlockThatMovesWithItsPartsIsOneDifference() {
        DifferenceEntry entry = only(of(ONE, TWO, THREE), of(ONE, THREE, TWO));
        assertThat(entry.kind()).isEqualTo(DifferenceKind.MOVED);
        assertThat(entry.reason().cause()).isEqualTo(Cause.MOVED);
    }

    @Test
    void whatComesOrGoesWithItsPartsIsOneDifference() {
        assertThat(only(of(ONE, THREE), of(ONE, TWO, THREE)).kind()).isEqualTo(DifferenceKind.INSERTED);
        assertThat(only(of(ONE, TWO, THREE), of(ONE, THREE)).kind()).isEqualTo(DifferenceKind.DELETED);
    }

    @Test
    void aParagraphBecomesTwoAndTwoBecomeOne() {
        Block first = plain("p.1", words("The first half tells what was done in Geneva. "));
        Block second = plain("p.2", words("The second half tells what is left for others."));
        Block whole = plain(
                "p.1",
                words("The first half tells what was done in Geneva. The second half tells what is left for others."));
        DifferenceEntry split = only(of(ONE, whole), of(ONE, first, second));
        assertThat(split.kind()).isEqualTo(DifferenceKind.SPLIT);
        assertThat(marked(split))
                .containsExactly(
                        "The first half tells what was done in Geneva. ",
                        "The second half tells what is left for others.");
        DifferenceEntry merged = only(of(ONE, first, second), of(ONE, whole));
        assertThat(merged.kind()).isEqualTo(DifferenceKind.MERGED);
        assertThat(marked(merged)).hasSize(2).noneMatch(part -> part.contains("[+"));
    }

    @Test
    void anotherNumberAloneIsRenumbered() {
        Block see = plain("a.see", new Reference(BlockId.valueOf("a.two"), "1.2"));
        Block seen = plain("a.see", new Reference(BlockId.valueOf("a.two"), "1.3"));
        Block now = numbered("a.three", "1.4", words("Nothing was done about the rest."));
        assertThat(DocumentDifference.of(of(see, THREE), of(seen, now)).printed())
                .extracting(DifferenceEntry::kind)
                .containsExactly(DifferenceKind.RENUMBERED, DifferenceKind.RENUMBERED);
    }

    @Test
    void rowsAreComparedByCell() {
        Table old = new Table(BlockId.valueOf("t"), List.of("Group", "Text"), List.of(
                row("t.x", words("SG11"), words("Q.1 in force")), row("t.y", words("SG13"), words("Y.2"))));
        Table young = new Table(BlockId.valueOf("t"), List.of("Group", "Text"), List.of(
                row("t.x", words("SG11"), words("Q.1 superseded")), row("t.z", words("SG17"), words("X.3"))));
        List<DifferenceEntry> entries = DocumentDifference.of(of(old), of(young)).printed();
        assertThat(entries)
                .extracting(DifferenceEntry::kind)
                .containsExactly(DifferenceKind.CHANGED, DifferenceKind.DELETED, DifferenceKind.INSERTED);
        assertThat(marked(entries.get(0))).containsExactly("SG11", "Q.1 [-in force-][+superseded+]");
    }

    @Test
    void idsThatOnlyCountPlacesDoNotMislead() {
        Document old = of(plain("1-1", words("Alpha tells of one thing.")), plain("1-2", words("Beta of another.")));
        Document young = of(
                plain("1-1", words("Quite new words stand first.")),
                plain("1-2", words("Alpha tells of one thing.")),
                plain("1-3", words("Beta of another.")));
        assertThat(only(old, young).kind()).isEqualTo(DifferenceKind.INSERTED);
    }

    @Test
    void whatIsNotPrintedIsKeptAndNotSeen() {
        Document old = of(plain("a.x", DocumentFixture.count("approved", 2, 0, 0)));
        Document young = of(plain("a.x", DocumentFixture.count("approved", 2, 1, 0)));
        DocumentDifference difference = DocumentDifference.of(old, young);
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.apply(old)).isEqualTo(young);
    }

    @Test
    void whatHangsBelowAParagraphThatLeftIsSeenWhereItWas() {
        Block item = item("a.two.x", words("It had 12 guests."));
        Document old = of(numbered("a.two", "1.2", words("Geneva hosted a workshop."), item));
        assertThat(only(old, of(item)).kind()).isEqualTo(DifferenceKind.DELETED);
        Block deeper = item("a.two", words("Geneva hosted a workshop."), item);
        assertThat(DocumentDifference.of(old, of(deeper)).printed())
                .extracting(DifferenceEntry::kind)
                .containsExactly(DifferenceKind.RESET);
    }

    @Test
    void wordsThatAreTooManyAreListed() {
        String many = "word ".repeat(1500);
        DocumentDifference difference = DocumentDifference.of(
                of(plain("a.x", words("One " + many + "end"))), of(plain("a.x", words("Two " + "other ".repeat(1500) + "stop"))));
        assertThat(difference.uncompared()).hasSize(1);
        assertThat(difference.uncompared().get(0).characters()).isGreaterThan(7000);
        assertThat(marked(difference.printed().get(0)).get(0)).startsWith("[-One ");
    }

    @Test
    void itAppliesToNoOtherDocument() {
        DocumentDifference difference = DocumentDifference.of(of(ONE, TWO), of(ONE, THREE));
        assertThatIllegalArgumentException().isThrownBy(() -> difference.apply(of(THREE, ONE)));
    }

    @Test
    void aReasonIsAttachedAndGoesWithReversing() {
        DocumentDifference difference = DocumentDifference.of(of(ONE), of(ONE, TWO))
                .because(entry -> Reason.of(Cause.NEW_RECORD));
        assertThat(difference.printed().get(0).reason().cause()).isEqualTo(Cause.NEW_RECORD);
        assertThat(difference.reversed().printed().get(0).reason().cause()).isEqualTo(Cause.UNKNOWN);
    }

    private static Document of(Block... blocks) {
        return DocumentFixture.of(section("a", "1", "Work", blocks));
    }

    private static DifferenceEntry only(Document old, Document young) {
        List<DifferenceEntry> printed = DocumentDifference.of(old, young).printed();
        assertThat(printed).hasSize(1);
        return printed.get(0);
    }

    private static List<String> marked(DifferenceEntry entry) {
        return entry.words().stream()
                .map(line -> line.stream().map(DocumentDifferenceTests::marked).collect(Collectors.joining()))
                .toList();
    }

    private static String marked(WordsRun run) {
        return switch (run.mark()) {
            case SAME -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "[+" + run.text() + "+]";
        };
    }
}
