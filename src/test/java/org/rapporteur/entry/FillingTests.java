package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of a text is filled from the catalogue, where it is empty. */
@WrittenApplication
class FillingTests {

    private static final String FILL = "/preview/catalogue";

    @Autowired
    Forms forms;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    History history;

    @BeforeEach
    void load() {
        catalogue.loaded();
    }

    @AfterEach
    void leaveNothing() {
        catalogue.empty();
    }

    private Open filled(Open form) {
        MvcTestResult answer = form.sendTo(FILL);
        assertThat(answer).hasStatusOk();
        return forms.again(EDITOR, answer);
    }

    private static String offered(MvcTestResult answer, String field) {
        return Forms.page(answer).select("#field-" + field + "-offered > span").text();
    }

    @Test
    void aDesignationFillsWhatIsEmpty() {
        Open form = filled(forms.open(EDITOR, "/recommendations/new").type("designation", "Y.9990 (07/2024)"));
        assertThat(form.value("designation")).isEqualTo("Y.9990 (07/2024)");
        assertThat(form.value("title")).isEqualTo("Blockchain of things");
        assertThat(form.value("kind")).isEqualTo("recommendation");
        assertThat(form.value("sector")).isEqualTo("T");
        assertThat(form.value("group")).isEqualTo("T-SG13");
        assertThat(form.value("stages")).isEqualTo("approved in 2024-09");
        assertThat(form.value("source")).startsWith("ITU-T catalogue, loaded");
    }

    @Test
    void aTitleFillsTheDesignationAndItsDay() {
        Open form = filled(forms.open(EDITOR, "/recommendations/new").type("title", "cable TV – of Tomorrow"));
        assertThat(form.value("designation")).isEqualTo("ITU-T J.1700 (06/2024)");
        assertThat(form.value("title")).isEqualTo("cable TV – of Tomorrow");
        assertThat(form.value("stages")).isEqualTo("approved 2024-06-29");
        assertThat(form.value("link")).isEqualTo("https://www.itu.int/rec/T-REC-J.1700");
        assertThat(form.value("group")).as("which the catalogue guesses").isEmpty();
    }

    @Test
    void whatIsFilledIsToldAndNothingIsSaved() {
        MvcTestResult answer = forms.open(EDITOR, "/recommendations/new")
                .type("designation", "J.1700 (06/2024)")
                .sendTo(FILL);
        assertThat(Forms.page(answer).select("#filled").text())
                .startsWith("From the catalogue: Kind, Sector, Title,")
                .doesNotContain("Designation");
        assertThat(history.latest("recommendations", "T-J.1700-202406")).isEmpty();
    }

    @Test
    void whatWasTypedStaysAndWhatTheCatalogueHasStandsBeside() {
        Open form = forms.open(EDITOR, "/recommendations/new")
                .type("designation", "Y.9990 (07/2024)")
                .type("title", "Blockchain of thongs")
                .type("stages", "consented 2024-05-02\napproved 2024-05-29");
        MvcTestResult answer = form.sendTo(FILL);
        Open again = forms.again(EDITOR, answer);
        assertThat(again.value("title")).isEqualTo("Blockchain of thongs");
        assertThat(again.value("stages")).isEqualTo("consented 2024-05-02\napproved 2024-05-29");
        assertThat(offered(answer, "title")).isEqualTo("The catalogue has: Blockchain of things");
        assertThat(offered(answer, "stages"))
                .isEqualTo("The catalogue has: consented 2024-05-02 · approved in 2024-09");
        assertThat(offered(answer, "kind")).isEmpty();
    }

    @Test
    void whatStandsBesideIsTakenOverAlone() {
        Open form = forms.open(EDITOR, "/recommendations/new")
                .type("designation", "J.1700 (06/2024)")
                .type("title", "Cable")
                .type("stages", "approved 2024-06-30");
        MvcTestResult answer = form.choose("take", "title").sendTo(FILL);
        Open again = forms.again(EDITOR, answer);
        assertThat(again.value("title")).isEqualTo("Cable TV of tomorrow");
        assertThat(again.value("stages")).isEqualTo("approved 2024-06-30");
        assertThat(Forms.page(answer).select("#field-title").hasAttr("autofocus"))
                .isTrue();
    }

    @Test
    void ofSeveralEditionsTheNewestIsOfferedAndFillsOnceItIsTaken() {
        Open form = forms.open(EDITOR, "/recommendations/new").type("designation", "Y.9990");
        MvcTestResult answer = form.sendTo(FILL);
        assertThat(offered(answer, "designation")).isEqualTo("The catalogue has: ITU-T Y.9990 (07/2024)");
        assertThat(forms.again(EDITOR, answer).value("title")).isEmpty();
        Open taken = filled(form.choose("take", "designation"));
        assertThat(taken.value("designation")).isEqualTo("ITU-T Y.9990 (07/2024)");
        assertThat(taken.value("title")).isEqualTo("Blockchain of things");
    }

    @Test
    void aDraftIsNoEditionThatWasPublishedBefore() {
        MvcTestResult answer = forms.open(EDITOR, "/recommendations/new")
                .type("designation", "Y.9990")
                .type("stages", "consented 2024-09-01")
                .sendTo(FILL);
        assertThat(Forms.page(answer).select(".offered")).isEmpty();
        assertThat(Forms.page(answer).select("#filled").text())
                .isEqualTo("Nothing was filled: the catalogue has no text of this number or title that can be meant.");
    }

    private String told(String designation, String title) {
        return Forms.page(forms.open(EDITOR, "/recommendations/new")
                        .type("designation", designation)
                        .type("title", title)
                        .sendTo(FILL))
                .select("#filled")
                .text();
    }

    @Test
    void whyAFieldStaysEmptyIsTold() {
        assertThat(told("", "")).startsWith("Nothing was filled: type one of these first: Designation");
        assertThat(told("Y.9990", ""))
                .startsWith(
                        "Nothing was filled, as an edition has to be chosen: the catalogue has ITU-T Y.9990 (07/2024).");
        assertThat(told("J.1700 (06/2024)", "Cable")).contains("The catalogue cannot fill:", "Study group at approval");
    }

    @Test
    void aRecordThatDiffersSaysSoInItsForm() {
        MvcTestResult answer = forms.get(EDITOR, "/recommendations/T-J.153-202406/edit");
        assertThat(offered(answer, "title")).isEqualTo("The catalogue has: A title of another kind");
        assertThat(Forms.page(answer).select(".offered")).hasSize(1);
    }

    @Test
    void withoutACatalogueTheFormIsAsItWas() {
        catalogue.empty();
        Document page = Forms.page(forms.get(EDITOR, "/recommendations/T-J.153-202406/edit"));
        assertThat(page.select(".offered")).isEmpty();
    }

    @Test
    void otherFormsHaveNoCatalogue() {
        assertThat(Forms.page(forms.get(EDITOR, "/topics/ipv6/edit")).select("#filled, [formaction=" + FILL + "]"))
                .isEmpty();
        assertThat(Forms.page(forms.get(EDITOR, "/periods/2024-09/edit")).select("[formaction=" + FILL + "]"))
                .isEmpty();
    }
}
