package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.entry.history.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fields that would ask for code are made of parts: rows, facets, records found by words. Scripts are not needed for it. */
@WrittenApplication
class PartsTests {

    private static final String ORDER = "/preview/order";
    private static final String LABORATORY = "/activities/ipv6-laboratory-montenegro@2024-09/edit";
    private static final String NEW_ACTIVITY = "/activities/new?period=2024-09&kind=training&sector=D";
    private static final String NEW_PARAGRAPH = "/paragraphs/new?period=2024-09&section=ipv6&kind=prose";

    @Autowired
    Forms forms;

    @Autowired
    History history;

    @Test
    void figuresAreTypedInRows() {
        Open form = activity("Rows in Accra")
                .choose("figures.name", "participants", "")
                .choose("figures.value", "627", "")
                .choose("figures.unit", "participants", "")
                .choose("figures.qualifier", "more than", "")
                .choose("figures.source", "List of 3 | 4", "");
        assertThat(form.send()).hasStatus(303);
        Open again = forms.open(EDITOR, "/activities/rows-in-accra@2024-09/edit");
        assertThat(again.value("figures")).isEqualTo("participants | 627 | participants | more than | List of 3 \\| 4");
        assertThat(again.parts("figures.source")).containsExactly("List of 3 | 4");
    }

    @Test
    void anEmptyRowIsAddedAndNothingIsLost() {
        Open form = activity("Rows in Lomé")
                .choose("figures.name", "schools")
                .choose("figures.value", "not a number")
                .choose("figures.unit", "schools");
        Open added = forms.again(EDITOR, form.choose("move", "figures add 0").sendTo(ORDER));
        assertThat(added.parts("figures.name")).containsExactly("schools", "");
        assertThat(added.parts("figures.value")).containsExactly("not a number", "");
        assertThat(added.value("name")).isEqualTo("Rows in Lomé");
        Open twice = forms.again(EDITOR, added.choose("move", "figures add 0").sendTo(ORDER));
        assertThat(twice.parts("figures.name")).containsExactly("schools", "", "");
        Open removed = forms.again(
                EDITOR,
                twice.choose("move", "figures remove 0 schools | not a number | schools")
                        .sendTo(ORDER));
        assertThat(removed.parts("figures.name")).containsOnly("");
    }

    @Test
    void aWrongRowIsToldAndComesBackAsTyped() {
        MvcTestResult refused = activity("Rows in Quito")
                .choose("figures.name", "Schools!")
                .choose("figures.value", "12")
                .send();
        assertThat(refused).hasStatus(422);
        assertThat(Forms.problems(refused).get("figures")).startsWith("Row 1:");
        assertThat(forms.again(EDITOR, refused).parts("figures.name")).containsExactly("Schools!");
        assertThat(Forms.page(refused).select(".problems a").eachAttr("href")).contains("#field-figures");
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        Open form = forms.open(EDITOR, LABORATORY).type("source", "Report to CWG-Internet, September 2024, 3.3");
        int before = Math.max(1, history.version("activities", "ipv6-laboratory-montenegro@2024-09"));
        assertThat(form.send()).hasStatus(303);
        assertThat(history.version("activities", "ipv6-laboratory-montenegro@2024-09"))
                .isEqualTo(before);
    }

    @Test
    void theTextFormStaysASecondWay() {
        Open form = activity("Text in Lima");
        Open written = forms.again(EDITOR, form.choose("write", "links yes").sendTo(ORDER));
        assertThat(written.typeable()).contains("links");
        Open back = forms.again(
                EDITOR,
                written.type("links", "digest | Digest | https://example.org/d")
                        .choose("write", "links no")
                        .sendTo(ORDER));
        assertThat(back.typeable()).doesNotContain("links");
        assertThat(back.parts("links.label")).containsExactly("Digest");
        assertThat(back.parts("links.address")).containsExactly("https://example.org/d");
    }

    @Test
    void whatHasAnotherFormThanRowsIsTyped() {
        MvcTestResult refused =
                activity("Other forms").type("links", "a | b | c | d | e").send();
        assertThat(refused).hasStatus(422);
        assertThat(Forms.page(refused).select("textarea#field-links").text()).isEqualTo("a | b | c | d | e");
    }

    @Test
    void historiesAndConflictsSayWhatWasChosenInTheWordsOfTheForm() {
        Open form = forms.open(EDITOR, "/recommendations/new")
                .type("kind", "recommendation")
                .type("sector", "T")
                .type("workName", "Y.labels")
                .type("title", "Labels")
                .type("group", "T-SG13")
                .choose("resolutions", "PP-101")
                .type("source", "Test");
        assertThat(form.send()).hasStatus(303);
        Open late = forms.open(EDITOR, "/recommendations/T-Y.labels/edit");
        assertThat(forms.open(EDITOR, "/recommendations/T-Y.labels/edit")
                        .type("group", "T-SG20")
                        .send())
                .hasStatus(303);
        String told = forms.page(EDITOR, "/history/recommendations/T-Y.labels")
                .select(".revisions")
                .text();
        assertThat(told)
                .contains("SG20 ", "SG13 ", "PP-101 Internet Protocol", "ITU-T")
                .doesNotContain("T-SG");
        MvcTestResult conflict = late.type("group", "T-SG17").send();
        assertThat(conflict).hasStatus(409);
        assertThat(Forms.page(conflict).select(".both").text()).contains("SG17").doesNotContain("T-SG");
    }

    @Test
    void stagesAreChosenAndTheirDaysTyped() {
        Open form = forms.open(EDITOR, "/recommendations/new")
                .type("kind", "recommendation")
                .type("sector", "T")
                .type("designation", "ITU-T Y.9871 (07/2024)")
                .type("title", "Stages in rows")
                .type("source", "Test")
                .choose("stages.stage", "consented", "", "approved")
                .choose("stages.day", "2024-09", "", "10 July 2024");
        assertThat(form.send()).hasStatus(303);
        Open again = forms.open(EDITOR, "/recommendations/T-Y.9871-202407/edit");
        assertThat(again.value("stages")).isEqualTo("consented in 2024-09\napproved 2024-07-10");
        assertThat(again.parts("stages.stage")).containsExactly("consented", "approved");
        assertThat(again.parts("stages.day")).containsExactly("2024-09", "2024-07-10");
        Open more = forms.again(EDITOR, again.choose("move", "stages add 0").sendTo(ORDER));
        assertThat(more.parts("stages.stage")).containsExactly("consented", "approved", "");
    }

    @Test
    void aStageWithoutItsDayAndADayWithoutItsStageComeBackInTheirRows() {
        Open form = forms.open(EDITOR, "/recommendations/new").type("title", "Rows");
        MvcTestResult refused = form.choose("stages.stage", "in development", "approved", "")
                .choose("stages.day", "soon", "", "2024-07-10")
                .send();
        assertThat(refused).hasStatus(422);
        assertThat(Forms.problems(refused).get("stages")).startsWith("Row 1");
        assertThat(Forms.page(refused).select("#field-stages .part-row.is-wrong"))
                .hasSize(1);
        assertThat(Forms.page(refused)
                        .select("#field-stages [aria-invalid=true]")
                        .eachAttr("id"))
                .contains("field-stages.day-0");
        Open again = forms.again(EDITOR, refused);
        assertThat(again.parts("stages.stage")).containsExactly("in development", "approved", "");
        assertThat(again.parts("stages.day")).containsExactly("soon", "", "2024-07-10");
    }

    @Test
    void questionsOfAGroupAreTypedInRows() {
        Open form = forms.open(EDITOR, "/study-groups/new")
                .type("code", "X-ROWS")
                .type("kind", "initiative")
                .type("acronym", "ROWS")
                .type("name", "Rows")
                .choose("questions.number", "7", "", "8")
                .choose("questions.from", "2022", "", "2022")
                .choose("questions.to", "2025", "", "2025")
                .choose("questions.title", "Rows (and – columns) of tables", "", "Cells");
        assertThat(form.send()).hasStatus(303);
        Open again = forms.open(EDITOR, "/study-groups/X-ROWS/edit");
        assertThat(again.value("questions"))
                .isEqualTo("7 (2022–2025) Rows (and – columns) of tables\n8 (2022–2025) Cells");
        assertThat(again.parts("questions.title")).containsExactly("Rows (and – columns) of tables", "Cells");
        MvcTestResult refused = again.choose("questions.to", "2025", "next").send();
        assertThat(refused).hasStatus(422);
        assertThat(Forms.problems(refused).get("questions")).startsWith("Row 2");
        assertThat(forms.again(EDITOR, refused).parts("questions.to")).containsExactly("2025", "next");
        MvcTestResult bracketed =
                again.choose("questions.to", "2025", "(Rev. | 2022)").send();
        assertThat(bracketed).hasStatus(422);
        assertThat(forms.again(EDITOR, bracketed).parts("questions.to")).containsExactly("2025", "(Rev. | 2022)");
    }

    @Test
    void editionsOfAResolutionAreTypedInRows() {
        Open form = forms.open(EDITOR, "/resolutions/new")
                .type("code", "RA-9871")
                .choose("editions.revision", "", "Rev.")
                .choose("editions.place", "Geneva", "Sharm el-Sheikh")
                .choose("editions.year", "2015", "2019")
                .choose("editions.title", "Rows", "Rows (and columns), of tables");
        assertThat(form.send()).hasStatus(303);
        Open again = forms.open(EDITOR, "/resolutions/RA-9871/edit");
        assertThat(again.value("editions"))
                .isEqualTo("(Geneva, 2015) Rows\n(Rev. Sharm el-Sheikh, 2019) Rows (and columns), of tables");
        assertThat(again.parts("editions.revision")).containsExactly("", "Rev.");
        assertThat(again.parts("editions.place")).containsExactly("Geneva", "Sharm el-Sheikh");
        assertThat(again.parts("editions.year")).containsExactly("2015", "2019");
        MvcTestResult refused = again.choose("editions.year", "2015", "").send();
        assertThat(Forms.problems(refused).get("editions")).startsWith("Row 2");
        assertThat(forms.again(EDITOR, refused).parts("editions.place")).containsExactly("Geneva", "Sharm el-Sheikh");
    }

    @Test
    void theScopeOfAPeriodIsFoundByWords() {
        Open form = forms.open(EDITOR, "/periods/2024-09/edit");
        assertThat(form.parts("scope.pick")).contains("PP-101 (2022)");
        Document page = Forms.page(forms.get(EDITOR, "/periods/2024-09/edit"));
        assertThat(page.select("#field-scope .picked label").eachText())
                .anyMatch(label -> label.startsWith("PP-101 (Rev. Bucharest, 2022) "));
        Document found = Forms.page(form.type("scope.find", "RA-1").sendTo(ORDER));
        assertThat(found.select("textarea#field-scope")).isEmpty();
    }

    @Test
    void facetsWriteTheFilterOfAParagraph() {
        Open form = forms.open(EDITOR, NEW_PARAGRAPH)
                .type("key", "by-facets")
                .type("kind", "texts")
                .type("layout", "list")
                .choose("filter.group", "T-SG17", "T-SG13")
                .choose("filter.stage", "approved")
                .choose("filter.topic", "security");
        assertThat(form.send()).hasStatus(303);
        Document page = Forms.page(forms.get(EDITOR, "/paragraphs/2024-09@ipv6@by-facets/edit"));
        assertThat(page.select("input[name='filter.was']").attr("value"))
                .isEqualTo("stage=approved group=T-SG13,T-SG17 topic=security");
        assertThat(page.select("input[name='filter.group'][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("T-SG13", "T-SG17");
        assertThat(page.select(".part-facet[open]")).hasSize(3);
    }

    @Test
    void bodiesAreShownAsReportsNameThem() {
        Document page = Forms.page(forms.get(EDITOR, NEW_PARAGRAPH));
        List<String> labels = page.select("input[name='filter.group'] + label").eachText();
        assertThat(labels).isNotEmpty().anyMatch(label -> label.startsWith("SG13 "));
        assertThat(page.select("label, option, legend, summary").eachText())
                .noneMatch(label -> label.matches(".*\\b[TRDUX]-(SG|TSAG|TDAG)\\d*\\b.*"));
    }

    @Test
    void activitiesAreFoundByTheirWords() {
        Open form = forms.open(EDITOR, NEW_PARAGRAPH);
        Document found =
                Forms.page(form.type("activities.find", "montenegro LABORATORY").sendTo(ORDER));
        Element box = found.selectFirst("#field-activities-found input[type=checkbox]");
        assertThat(box).isNotNull();
        assertThat(box.attr("value")).isEqualTo("ipv6-laboratory-montenegro");
        assertThat(found.select("label[for='" + box.id() + "']").text()).contains("IPv6 laboratory in Montenegro");
        Open chosen = forms.open(EDITOR, NEW_PARAGRAPH)
                .type("key", "by-words")
                .type("kind", "activities")
                .type("layout", "paragraphs")
                .choose("activities.pick", "ipv6-laboratory-montenegro", "ai-of-things-correspondence");
        assertThat(chosen.send()).hasStatus(303);
        Open again = forms.open(EDITOR, "/paragraphs/2024-09@ipv6@by-words/edit");
        assertThat(again.parts("activities.pick"))
                .containsExactly("ipv6-laboratory-montenegro", "ai-of-things-correspondence");
        Open moved = forms.again(
                EDITOR,
                again.choose("move", "activities down 0 ipv6-laboratory-montenegro")
                        .sendTo(ORDER));
        assertThat(moved.parts("activities.pick"))
                .containsExactly("ai-of-things-correspondence", "ipv6-laboratory-montenegro");
    }

    @Test
    void wordsToFindByAreNoReasonToSave() {
        Open form = forms.open(EDITOR, NEW_PARAGRAPH)
                .type("key", "not-saved-yet")
                .type("text", "Not saved yet.")
                .type("tallies.find", "imt");
        MvcTestResult answer = form.send();
        assertThat(answer).hasStatusOk();
        assertThat(Forms.page(answer).select("#filled").text()).startsWith("Nothing is saved yet");
        assertThat(forms.again(EDITOR, answer).value("text")).isEqualTo("Not saved yet.");
        assertThat(forms.again(EDITOR, answer).send()).hasStatus(303);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"1 October 2024", "1 Oct 2024", "01.10.2024", "2024-10-01", "\"October 1, 2024\""})
    void daysAreUnderstoodAsPeopleWriteThem(String written) {
        String name = "Day " + Math.abs(written.hashCode());
        Open form = activity(name).type("starts", written);
        assertThat(form.send()).hasStatus(303);
        String slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        assertThat(forms.open(EDITOR, "/activities/" + slug + "@2024-09/edit").value("starts"))
                .isEqualTo("2024-10-01");
    }

    @Test
    void aDayThatMayMeanTwoIsAskedAbout() {
        MvcTestResult refused =
                activity("Which day").type("starts", "03/04/2024").send();
        assertThat(refused).hasStatus(422);
        Document page = Forms.page(refused);
        assertThat(page.select("input[type=radio][name=starts]").eachAttr("value"))
                .containsExactly("2024-04-03", "2024-03-04");
        assertThat(page.select(".readings label").eachText()).containsExactly("3 April 2024", "4 March 2024");
        assertThat(page.select("input[type=text][name=starts]").attr("value")).isEqualTo("03/04/2024");
        Open again = forms.again(EDITOR, refused);
        assertThat(again.choose("starts", "2024-04-03", "03/04/2024").send()).hasStatus(303);
        assertThat(forms.open(EDITOR, "/activities/which-day@2024-09/edit").value("starts"))
                .isEqualTo("2024-04-03");
    }

    @Test
    void anotherDayTypedMeanwhileGoesBeforeAReading() {
        MvcTestResult refused =
                activity("Other day").type("starts", "03/04/2024").send();
        Open again = forms.again(EDITOR, refused);
        assertThat(again.choose("starts", "2024-04-03", "5 May 2024").send()).hasStatus(303);
        assertThat(forms.open(EDITOR, "/activities/other-day@2024-09/edit").value("starts"))
                .isEqualTo("2024-05-05");
    }

    @Test
    void aSectionIsAddedNamedAndMovedIn() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit");
        List<String> signs = form.parts("plan.sign");
        int last = signs.lastIndexOf("##");
        Open added = forms.again(
                EDITOR,
                form.choose("move", "plan add " + last + " " + line(form, last)).sendTo(ORDER));
        int at = IntStream.range(0, added.parts("plan.sign").size())
                .filter(i -> added.parts("plan.key").get(i).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(added.parts("plan.sign").get(at)).isEqualTo("##");
        String[] headings = added.parts("plan.heading").toArray(String[]::new);
        headings[at] = "Quantum networks";
        Open moved = forms.again(
                EDITOR,
                added.choose("plan.heading", headings)
                        .choose("move", "plan in " + at + " ##")
                        .sendTo(ORDER));
        assertThat(moved.value("plan").lines()).contains("### quantum-networks | Quantum networks");
        Open removed = forms.again(
                EDITOR,
                moved.choose("move", "plan remove " + at + " " + line(moved, at))
                        .sendTo(ORDER));
        assertThat(removed.value("plan")).isEqualTo(form.value("plan"));
    }

    @Test
    void aHeadingMayHoldABarAndLettersOfAnyScript() {
        Open form = forms.open(EDITOR, "/outlines/2024-09/edit");
        List<String> headings = form.parts("plan.heading");
        String[] typed = headings.toArray(String[]::new);
        typed[0] = "Purpose | 目的";
        Open again = forms.again(EDITOR, form.choose("plan.heading", typed).sendTo(ORDER));
        assertThat(again.parts("plan.heading").get(0)).isEqualTo("Purpose | 目的");
        assertThat(again.value("plan")).startsWith("= purpose | Purpose \\| 目的\n");
    }

    private static String line(Open form, int row) {
        return form.value("plan").lines().toList().get(row);
    }

    private Open activity(String name) {
        return forms.open(EDITOR, NEW_ACTIVITY)
                .type("name", name)
                .type("text", "Told without claims.")
                .type("source", "Test");
    }
}
