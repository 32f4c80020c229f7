package org.rapporteur.intake.wordback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.intake.wordback.SuggestionKind.ADDED;
import static org.rapporteur.intake.wordback.SuggestionKind.CLAIM;
import static org.rapporteur.intake.wordback.SuggestionKind.COMMENT;
import static org.rapporteur.intake.wordback.SuggestionKind.COVER;
import static org.rapporteur.intake.wordback.SuggestionKind.HEADING;
import static org.rapporteur.intake.wordback.SuggestionKind.LEVEL;
import static org.rapporteur.intake.wordback.SuggestionKind.MARGIN;
import static org.rapporteur.intake.wordback.SuggestionKind.MOVED;
import static org.rapporteur.intake.wordback.SuggestionKind.NOTE;
import static org.rapporteur.intake.wordback.SuggestionKind.PROSE;
import static org.rapporteur.intake.wordback.SuggestionKind.SPLIT;
import static org.rapporteur.intake.wordback.SuggestionKind.STRUCK;
import static org.rapporteur.intake.wordback.SuggestionKind.TABLE;
import static org.rapporteur.intake.wordback.SuggestionKind.TEXT_ADDED;
import static org.rapporteur.intake.wordback.SuggestionKind.TEXT_STRUCK;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.reading.word.WordReview.WordComment;

/** What people do to the report's Word file is found, and nothing else is. */
class WordComparisonTests {

    private static List<Suggestion> after(UnaryOperator<WordEdits> edits) {
        byte[] file = edits.apply(new WordEdits(PrintedExample.file())).file();
        return compared(file).suggestions();
    }

    private static WordComparison compared(byte[] file) {
        return WordComparison.of(
                PrintedExample.DOCUMENT, PrintedExample.UNTOUCHED, ReturnedFile.read(file, "report.docx"));
    }

    private static Suggestion only(UnaryOperator<WordEdits> edits) {
        List<Suggestion> all = after(edits);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void anUneditedFileSuggestsNothing() {
        WordComparison untouched = compared(PrintedExample.file());
        assertThat(untouched.suggestions()).isEmpty();
        assertThat(untouched.unchanged()).isGreaterThan(200);
    }

    @Test
    void aFileSaysWhichReportItPrints() {
        assertThat(ReturnedFile.read(PrintedExample.file(), "report.docx")
                        .review()
                        .stamp())
                .contains(PrintedExample.STAMP);
    }

    @Test
    void whatWordDoesByItselfWhenItSavesIsNoEdit() {
        assertThat(after(WordEdits::saved)).isEmpty();
    }

    @Test
    void changedProseNamesItsAuthor() {
        Suggestion one = only(file -> file.saved()
                .tracked("receives technical assistance", "is given technical assistance")
                .saved());
        assertThat(one.kind()).isEqualTo(PROSE);
    }

    @Test
    void aChangedNumberIsADisagreementAndNotTypedOver() {
        Suggestion one = only(file -> file.tracked("In total, 11", "In total, 12"));
        assertThat(one.kind()).isEqualTo(CLAIM);
        assertThat(one.place()).isEqualTo("imt-2020.texts");
        assertThat(one.hands()).containsExactly("D. Director, 2024-08-20");
        assertThat(one.disagreements()).hasSize(1);
        assertThat(one.disagreements().get(0).records()).startsWith("11 Recommendations");
        assertThat(one.disagreements().get(0).word()).startsWith("12 Recommendations");
        assertThat(one.disagreements().get(0).sources()).isNotEmpty();
    }

    @Test
    void proseAndNumberOfOneSentenceAreDecidedApart() {
        List<Suggestion> all = after(file -> file.typed("In total, eight", "All in all, nine"));
        assertThat(all).extracting(Suggestion::kind).containsExactly(PROSE, CLAIM);
        assertThat(all.get(0).words()).startsWith("All in all, eight Recommendations");
        assertThat(all.get(1).disagreements().get(0).word()).startsWith("nine Recommendations");
    }

    @Test
    void aGroupPutIntoItsListIsADisagreement() {
        Suggestion one = only(file -> file.typed("SGs 5, 11 and 20", "SGs 5, 11, 17 and 20"));
        assertThat(one.kind()).isEqualTo(CLAIM);
        assertThat(one.disagreements()).extracting(Disagreement::word).contains("ITU-T SGs 5, 11, 17 and 20");
    }

    @Test
    void aParagraphWithoutItsControlIsKnownByItsWords() {
        Suggestion one = only(file -> file.uncontrolled("The Correspondence Group on Artificial")
                .typed("ended its work in September", "finished its work in September"));
        assertThat(one.kind()).isEqualTo(PROSE);
        assertThat(one.section()).isEqualTo("2.2 Internet of things (IoT) and smart cities");
    }

    @Test
    void headingsAndTheCoverAreChangedToo() {
        List<Suggestion> all = after(
                file -> file.typed("Distributed ledger technology", "Ledgers").typed("English only", "English"));
        assertThat(all).extracting(Suggestion::kind).containsExactly(COVER, HEADING);
        assertThat(all.get(1).place()).isEqualTo("dlt");
    }

    @Test
    void paragraphsComeGoMoveAndAreSplit() {
        assertThat(only(file -> file.added("The Correspondence Group on", "A new paragraph by the Director."))
                        .kind())
                .isEqualTo(ADDED);
        Suggestion struck = only(file -> file.struck("The Correspondence Group on"));
        assertThat(struck.kind()).isEqualTo(STRUCK);
        assertThat(struck.hands()).containsExactly("D. Director, 2024-08-20");
        assertThat(only(file -> file.deleted("The Correspondence Group on")).kind())
                .isEqualTo(STRUCK);
        assertThat(only(file -> file.moved("The Correspondence Group on", "Montenegro receives"))
                        .kind())
                .isEqualTo(MOVED);
        Suggestion split = only(file -> file.broken("The University of Montenegro now has"));
        assertThat(split.kind()).isEqualTo(SPLIT);
        assertThat(split.words()).contains(".\n\nThe University of Montenegro");
    }

    @Test
    void aTextIsAddedToAListOrStruckFromIt() {
        assertThat(only(file -> file.added("ITU-T Y.3129", "ITU-T Y.3130 “Another text”;"))
                        .kind())
                .isEqualTo(TEXT_ADDED);
        Suggestion struck = only(file -> file.struck("ITU-T Y.3142"));
        assertThat(struck.kind()).isEqualTo(TEXT_STRUCK);
        assertThat(struck.place()).isEqualTo("imt-2020.texts.T-SG13.T-Y.3142-202404");
    }

    @Test
    void whatIsNewStandsInTheSectionOfItsPlace() {
        Suggestion one = only(file -> file.added("Every new or revised", "A paragraph that came."));
        assertThat(one.kind()).isEqualTo(ADDED);
        assertThat(one.section()).startsWith("2 Internet Protocol");
        assertThat(one.words()).isEqualTo("A paragraph that came.");
    }

    @Test
    void aHeadingInQuiteOtherWordsIsKnownByWhatStandsUnderIt() {
        List<Suggestion> all = after(file -> file.typed("Distributed ledger technology", "Ledgers of all kinds")
                .added("Every new or revised Recommendation", "A paragraph that came {back}."));
        assertThat(all).extracting(Suggestion::kind).containsExactly(ADDED, HEADING);
        assertThat(all.get(1).place()).isEqualTo("dlt");
    }

    @Test
    void aCommentedParagraphMayBeChangedToo() {
        List<Suggestion> all = after(file -> file.saved()
                .commented("Montenegro receives", "Since when?", "Since May.")
                .tracked("receives technical assistance", "is given much assistance"));
        assertThat(all).extracting(Suggestion::kind).containsExactly(PROSE, COMMENT);
    }

    @Test
    void anItemThatWasPushedInIsSeen() {
        assertThat(only(file -> file.indented("with W3C, on decentralized")).kind())
                .isEqualTo(LEVEL);
    }

    @Test
    void aCellOfATableIsChanged() {
        Suggestion one =
                only(file -> file.typed("Security assurance framework for digital", "Security framework for digital"));
        assertThat(one.kind()).isIn(TABLE, CLAIM);
        assertThat(one.place()).isEqualTo("security.security-group.table");
    }

    @Test
    void rowsOfATableComeAndGo() {
        Suggestion added = only(file -> file.rowed("Security assurance framework", "ITU-T X.1999", "Another text"));
        assertThat(added.kind()).isEqualTo(TEXT_ADDED);
        assertThat(added.section()).startsWith("2.9 ");
        assertThat(added.words()).contains("ITU-T X.1999", "Another text");
        Suggestion struck = only(file -> file.rowDeleted("Security assurance framework"));
        assertThat(struck.kind()).isEqualTo(TEXT_STRUCK);
        assertThat(struck.place()).isEqualTo("security.security-group.table");
        assertThat(struck.printed()).contains("Security assurance framework");
    }

    @Test
    void whatIsTrackedInACellNamesItsAuthor() {
        Suggestion one = only(file -> file.saved().tracked("Security assurance", "Security assessment"));
        assertThat(one.place()).isEqualTo("security.security-group.table");
        assertThat(one.hands()).containsExactly("D. Director, 2024-08-20");
    }

    @Test
    void theHeadOfThePageIsRead() {
        Suggestion one = only(file -> file.headed("CWG-Internet-20/2", "CWG-Internet-20/2 (Rev. 1)"));
        assertThat(one.kind()).isEqualTo(MARGIN);
        assertThat(one.words()).contains("CWG-Internet-20/2 (Rev. 1)");
    }

    @Test
    void aFootnoteIsRead() {
        List<Suggestion> all = after(file -> file.footnoted("Montenegro receives", "Since May of this year."));
        assertThat(all).extracting(Suggestion::kind).containsExactly(NOTE);
        assertThat(all.get(0).words()).contains("Since May of this year.");
    }

    @Test
    void whatStandsOutsideTheTextIsFoundBesideWhatIsChangedInIt() {
        List<Suggestion> all = after(file -> file.saved()
                .headed("CWG-Internet-20/2", "CWG-Internet-20/2 (Rev. 1)")
                .footnoted("Montenegro receives", "Since May of this year.")
                .rowDeleted("Security assurance framework")
                .tracked("In total, 11", "In total, 12"));
        assertThat(all).extracting(Suggestion::kind).containsExactlyInAnyOrder(CLAIM, TEXT_STRUCK, NOTE, MARGIN);
    }

    @Test
    void aCommentComesWithItsThread() {
        Suggestion one = only(file -> file.commented("Montenegro receives", "Is this still so?", "Yes."));
        assertThat(one.kind()).isEqualTo(COMMENT);
        assertThat(one.place()).isEqualTo("ipv6.information-and-centres.ipv6-laboratory-montenegro");
        assertThat(one.comments()).extracting(WordComment::words).containsExactly("Is this still so?", "Yes.");
        assertThat(one.comments()).extracting(WordComment::author).containsExactly("D. Director", "A. Adviser");
    }

    @Test
    void aCommentOnAHeadingIsAboutWhatStandsUnderIt() {
        Suggestion one = only(file -> file.commented("Distributed ledger technology", "Still?", "Yes."));
        assertThat(one.kind()).isEqualTo(COMMENT);
        assertThat(one.section()).startsWith("2.7 ");
    }

    @Test
    void everyPlantedEditIsFoundAndNothingElse() {
        List<Suggestion> all = after(file -> file.saved()
                .tracked("The next meeting will", "Its next meeting will")
                .typed("In total, 11", "In total, 12")
                .uncontrolled("Montenegro receives")
                .commented("Montenegro receives", "When?", "Soon.")
                .struck("ITU-T Y.3142")
                .indented("with W3C, on decentralized")
                .added("The Correspondence Group on", "Something new.")
                .saved());
        assertThat(all)
                .extracting(Suggestion::kind)
                .containsExactlyInAnyOrder(CLAIM, TEXT_STRUCK, LEVEL, ADDED, COMMENT, PROSE);
    }
}
