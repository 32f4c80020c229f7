package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.CONTRIBUTOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paragraphs are written with the section of the report beside them. */
@WrittenApplication
class ComposingTests {
    private static final String INTRODUCTION = "2024-09@introduction@introduction";

    @Autowired
    Forms forms;

    @Autowired
    History history;

    @Test
    void aParagraphOfFreeProseNeedsNoRecord() {
        MvcTestResult answer = paragraph("free-prose", "Nobody has asked for this, and it stands here all the same.")
                .send();
        assertThat(answer).hasStatus(303).hasRedirectedUrl("/periods/2024-09/report#ipv6.free-prose");
        assertThat(forms.get(EDITOR, "/periods/2024-09/report")).bodyText().contains("stands here all the same");
        assertThat(forms.get(EDITOR, "/history/outlines/2024-09")).bodyText().contains("free-prose");
    }

    @Test
    void theSectionIsShownAsItWouldBeAndNothingIsSaved() {
        Open form = paragraph("only-seen", "We count {count stage=approved kind=recommendation topic=security}.");
        MvcTestResult seen = form.sendTo("/preview");
        assertThat(seen).hasStatusOk().bodyText().contains("We count ", " Recommendations", "3.");
        assertThat(history.version("paragraphs", "2024-09@ipv6@only-seen")).isZero();
        assertThat(forms.get(EDITOR, "/periods/2024-09/report")).bodyText().doesNotContain("We count");
    }

    @Test
    void aClaimIsPutWhereTheWritingStopped() {
        Open form = paragraph("with-claim", "In all  were approved.")
                .type("caret", "7")
                .type("claim-what", "count")
                .type("claim-stage", "approved")
                .type("claim-kind", "recommendation")
                .type("claim-topic", "security");
        Open again = forms.again(EDITOR, form.sendTo("/preview/claim"));
        assertThat(again.value("text"))
                .isEqualTo("In all {count stage=approved kind=recommendation topic=security} were approved.");
        assertThat(again.send()).hasStatus(303);
        assertThat(forms.get(EDITOR, "/periods/2024-09/report")).bodyText().contains("In all");
    }

    @Test
    void aParagraphIsNamedByItsFirstWordsUnlessSomebodyNamesIt() {
        String text = "{count stage=approved kind=recommendation topic=security}, dites-le, où «l’été» fut là";
        assertThat(paragraph("", text).send()).hasStatus(303);
        assertThat(history.version("paragraphs", "2024-09@ipv6@dites-le-ou-l-ete"))
                .isEqualTo(1);
        assertThat(paragraph("", text).send()).hasStatus(422).bodyText().contains("#field-key");
        Open chinese = forms.open(EDITOR, "/paragraphs/new?period=2024-09&section=enum&kind=prose");
        assertThat(chinese.type("text", "网络").send()).hasStatus(303);
        assertThat(history.version("paragraphs", "2024-09@enum@prose")).isEqualTo(1);
    }

    @Test
    void theParagraphThatIsWrittenIsMarkedInItsSection() {
        Document seen = Forms.page(paragraph("", "Marked where it stands.").sendTo("/preview"));
        String edited = seen.select("#preview").attr("data-edited");
        assertThat(seen.select("[id='" + edited + "']").text()).contains("Marked where it stands.");
    }

    /** A look writes and takes back, and so meets those who save. */
    @Test
    void whoLooksWhileOthersSaveSeesTheSection() {
        String address = "/activities/ai-of-things-correspondence@2024-09/edit";
        List<Integer> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(at -> {
                    Open form = forms.open(EDITOR, address).type("text", "Told for the " + at + "th time.");
                    return at % 3 == 0 ? form.send() : form.sendTo("/preview");
                })
                .map(answer -> answer.getResponse().getStatus())
                .toList();
        assertThat(answers).isSubsetOf(200, 303, 409).contains(200, 303);
    }

    @Test
    void whatFewParagraphsNeedIsFoldedAwayWhileItIsEmpty() {
        Document empty = Forms.page(forms.get(EDITOR, "/paragraphs/new?period=2024-09&section=ipv6&kind=prose"));
        assertThat(empty.select("details.folded:not([open]) #field-filter")).hasSize(1);
        Document filled = Forms.page(
                forms.get(EDITOR, "/paragraphs/new?period=2024-09&section=ipv6&kind=prose&filter=stage%3Dapproved"));
        assertThat(filled.select("details.folded[open] #field-filter")).hasSize(1);
    }

    @Test
    void theWordsOfAClaimAreSeenBeforeItIsInserted() {
        Open form = paragraph("", "")
                .type("claim-what", "count")
                .type("claim-stage", "approved")
                .type("claim-kind", "recommendation")
                .type("claim-topic", "security");
        Document seen = Forms.page(form.sendTo("/preview/words"));
        assertThat(seen.select("#claim-words q").text()).matches("(?:[a-z-]+|\\d+) Recommendations?");
        assertThat(seen.select("#field-text").text()).isEmpty();
    }

    @Test
    void theFiguresOfAnActivityAreSeenAsTheyAreTyped() {
        Open form = forms.open(EDITOR, "/activities/ipv6-laboratory-montenegro@2024-09/edit")
                .type("figures", "guests | 1234 | guests")
                .type("text", "Without claims.")
                .type("claim-what", "figure")
                .type("claim-value", "guests");
        assertThat(Forms.page(form.sendTo("/preview/words"))
                        .select("#claim-words q")
                        .text())
                .contains("1,234");
        assertThat(history.version("activities", "ipv6-laboratory-montenegro@2024-09"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z.9999", "{", "}}{{", "Y.4703 {text}", "\\"})
    void aClaimNoRecordAnswersSaysSoBeforeItIsInserted(String value) {
        Open form = paragraph("", "").type("claim-what", "text").type("claim-value", value);
        assertThat(form.sendTo("/preview/words")).hasStatusOk().bodyText().contains("No record answers");
    }

    @Test
    void aClaimNoRecordAnswersIsToldAndNotSaved() {
        Open form = paragraph("no-answer", "See {text Z.9999}.");
        assertThat(form.sendTo("/preview")).hasStatusOk().bodyText().contains("Z.9999");
        assertThat(form.send()).hasStatus(422).bodyText().contains("See {text Z.9999}.");
        assertThat(history.version("paragraphs", "2024-09@ipv6@no-answer")).isZero();
    }

    @Test
    void bracesThatCannotBeReadAreToldBesideTheField() {
        assertThat(paragraph("braces", "Open {count and never closed.").send())
                .hasStatus(422)
                .bodyText()
                .contains("field-text-problem", "never closed");
    }

    @Test
    void twoPeopleAtOneParagraphMeet() {
        assertThat(paragraph("two-people", "One sentence for two people.").send())
                .hasStatus(303);
        String address = "/paragraphs/2024-09@ipv6@two-people/edit";
        Open first = forms.open(EDITOR, address).type("text", "One sentence for two writers.");
        Open second = forms.open(EDITOR, address).type("text", "One long sentence for two people.");
        assertThat(first.send()).hasStatus(303);
        assertThat(second.send()).hasStatus(409).bodyText().contains("writers", "One long sentence for two people.");
    }

    @Test
    void aFormSentAsItWasOpenedLeavesNoTrace() {
        int before = history.version("paragraphs", INTRODUCTION);
        assertThat(before).isPositive();
        assertThat(forms.open(EDITOR, "/paragraphs/" + INTRODUCTION + "/edit").send())
                .hasStatus(303);
        assertThat(history.version("paragraphs", INTRODUCTION)).isEqualTo(before);
        int plan = history.version("outlines", "2024-09");
        assertThat(forms.open(EDITOR, "/outlines/2024-09/edit").send()).hasStatus(303);
        assertThat(history.version("outlines", "2024-09")).isEqualTo(plan).isPositive();
    }

    @Test
    void contributorsWriteTheParagraphsTheyBegan() {
        Open own = forms.open(CONTRIBUTOR, "/paragraphs/new?period=2024-09&section=ipv6&kind=prose")
                .type("key", "own-words")
                .type("text", "Words of a contributor.");
        assertThat(own.send()).hasStatus(303);
        assertThat(forms.get(CONTRIBUTOR, "/paragraphs/2024-09@ipv6@own-words/edit"))
                .hasStatusOk();
        assertThat(forms.get(CONTRIBUTOR, "/paragraphs/" + INTRODUCTION + "/edit"))
                .hasStatus(403);
    }

    @Test
    void anAccountOfAnActivityIsSeenInItsSectionToo() {
        Open form = forms.open(EDITOR, "/activities/ipv6-laboratory-montenegro@2024-09/edit")
                .type("text", "The laboratory has moved under the sea.");
        assertThat(form.sendTo("/preview")).hasStatusOk().bodyText().contains("id=\"preview\"", "moved under the sea");
    }

    private Open paragraph(String key, String text) {
        return forms.open(EDITOR, "/paragraphs/new?period=2024-09&section=ipv6&kind=prose&numbered=yes")
                .type("key", key)
                .type("text", text);
    }
}
