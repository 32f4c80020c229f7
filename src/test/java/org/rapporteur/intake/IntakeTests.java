package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rapporteur.Campaign;
import org.rapporteur.UnmarkedNames;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.history.History;
import org.rapporteur.entry.history.Revision;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

@WrittenApplication
class IntakeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Recommendations recommendations;

    @Autowired
    History history;

    private MvcTestResult post(String path, MultiValueMap<String, String> fields) {
        return post(path, fields, staff.member(Role.EDITOR));
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> fields, Member member) {
        return mvc.post()
                .uri(path)
                .params(fields)
                .with(staff.as(member))
                .with(csrf())
                .exchange();
    }

    private static MultiValueMap<String, String> pasted(String text) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("text", text);
        fields.set("period", "2024-09");
        fields.set("submission", UUID.randomUUID().toString());
        return fields;
    }

    private static MultiValueMap<String, String> row(String name, String kind, String title, String stage, String day) {
        MultiValueMap<String, String> fields = pasted("");
        add(fields, 0, name, kind, title, stage, day);
        return fields;
    }

    private static void add(
            MultiValueMap<String, String> fields,
            int i,
            String name,
            String kind,
            String title,
            String stage,
            String day) {
        fields.set("use." + i, "true");
        fields.set("line." + i, "" + (i + 1));
        fields.set("name." + i, name);
        fields.set("kind." + i, kind);
        fields.set("title." + i, title);
        fields.set("group." + i, "SG13");
        fields.set("stage." + i, stage);
        fields.set("day." + i, day);
        fields.set("topic." + i, "imt-2020");
    }

    private static String html(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }

    @Test
    void showsWhatWasReadBeforeItIsSaved() throws Exception {
        MvcTestResult page =
                post("/intake", pasted("SG13 approved the following on 12 July 2024:\n– Y.9001 “Slices”;\nHello"));
        assertThat(page).hasStatusOk();
        assertThat(html(page)).contains("ITU-T Y.9001", "Slices", "value=\"SG13\"", "2024-07-12", "Hello");
        assertThat(recommendations.find("T-Y.9001-202407")).isEmpty();
    }

    @Test
    void rowsInDoubtAreNotTicked() throws Exception {
        Document preview = Jsoup.parse(
                html(
                        post(
                                "/intake",
                                pasted(
                                        "SG13 approved the following on 12 July 2024:\n– Y.9040 “Slices”;\n"
                                                + "– Y.9041 “Pieces”, approved 08/07/2024;\n– Y.90 42 Parts;\n– Y.9043 “Bits”, October 2024"))));
        assertThat(preview.select("[name^=use.][checked]").eachAttr("name")).containsExactly("use.0");
        assertThat(preview.select(".doubtful").text())
                .isEqualTo("3 rows have a doubt and are not ticked: tick what is right.");
        assertThat(preview.select("#save").text()).isEqualTo("Save one text");
    }

    @Test
    void savesARow() {
        MvcTestResult page = post("/intake/save", row("Y.9002", "recommendation", "Slices", "approved", "2024-07-12"));
        assertThat(page).hasStatus3xxRedirection();
        Text text = recommendations.find("T-Y.9002-202407").orElseThrow();
        assertThat(text.designation()).isEqualTo("ITU-T Y.9002 (07/2024)");
        assertThat(text.group()).isEqualTo("T-SG13");
        assertThat(text.topics()).containsExactly("imt-2020");
        assertThat(text.origin().source()).startsWith("List pasted on");
        assertThat(text.stages().days()).containsOnlyKeys(Stage.APPROVED);
    }

    @Test
    void savesAnAmendmentWithItsBase() {
        assertThat(post("/intake/save", row("Amd. 7 to Y.3129", "amendment", "More", "approved", "2024-07-12")))
                .hasStatus3xxRedirection();
        Text text = recommendations.find("T-Y.3129-2024-Amd.7-202407").orElseThrow();
        assertThat(text.ancestry().amends()).isNotNull();
        assertThat(text.ancestry().amends().slug()).isEqualTo("T-Y.3129-202404");
    }

    @Test
    void aNewEditionReplacesTheOneBefore() {
        post("/intake/save", row("Y.3142", "recommendation", "Design, revised", "approved", "2024-09-12"));
        assertThat(recommendations
                        .find("T-Y.3142-202409")
                        .orElseThrow()
                        .ancestry()
                        .revises())
                .isNotNull();
    }

    @Test
    void savesTextsWithoutANumber() {
        post("/intake/save", row("", "technical-report", "Slices and their “use”", "agreed", ""));
        assertThat(recommendations.find("T-SG13-Slices-and-their-use")).isPresent();
        post("/intake/save", row("YSTR-SLICES", "technical-report", "Slices at work", "agreed", "2024-07-12"));
        assertThat(recommendations.find("T-YSTR-SLICES").orElseThrow().workName())
                .isEqualTo("YSTR-SLICES");
    }

    @Test
    void savingTwiceMakesOneRecord() {
        MultiValueMap<String, String> fields = row("Y.9003", "recommendation", "Once", "approved", "2024-07-12");
        MvcTestResult first = post("/intake/save", fields);
        MvcTestResult second = post("/intake/save", fields);
        assertThat(second).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(recommendations.editions(List.of("Y.9003"))).hasSize(1);
        assertThat(mvc.get()
                        .uri(Objects.requireNonNull(first.getResponse().getRedirectedUrl()))
                        .with(staff.as(Role.EDITOR))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("One text is saved", "Y.9003");
    }

    @Test
    void savesAllOrNothing() throws Exception {
        MultiValueMap<String, String> fields = row("Y.9004", "recommendation", "Right", "approved", "2024-07-12");
        add(fields, 1, "Y.9005", "supplement", "Wrong kind & more", "approved", "12 of July");
        MvcTestResult page = post("/intake/save", fields);
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(recommendations.find("T-Y.9004-202407")).isEmpty();
        assertThat(html(page))
                .contains("Wrong kind &amp; more", "12 of July", "Y.9004", "href=\"#", "aria-invalid=\"true\"");
    }

    @Test
    void refusesWhatIsThereAlready() {
        MvcTestResult page =
                post("/intake/save", row("Q.5009 (06/2024)", "recommendation", "Again", "approved", "2024-06-29"));
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Is recorded already", "/recommendations/T-Q.5009-202406");
    }

    private void saved(MultiValueMap<String, String> fields) {
        assertThat(post("/intake/save", fields)).hasStatus3xxRedirection();
    }

    @Test
    void aTextThatIsRecordedAtAnEarlierStageIsAdvanced() throws Exception {
        saved(row("Y.9020", "recommendation", "Slices on their way", "consented", "2024-05-02"));
        MvcTestResult page =
                post("/intake", pasted("SG13 approved the following on 12 July 2024:\n– Y.9020 “Slices on their way”"));
        Document preview = Jsoup.parse(html(page));
        assertThat(preview.select(".remark").text())
                .contains("Is recorded as ITU-T Y.9020: that record will be approved on 12 July 2024.");
        assertThat(preview.select("[name=use.0]").hasAttr("checked")).isTrue();
        MultiValueMap<String, String> approved =
                row("Y.9020", "recommendation", "Slices at last", "approved", "2024-07-12");
        approved.set("source", "Report of the meeting");
        saved(approved);
        saved(approved);
        Text text = recommendations.find("T-Y.9020").orElseThrow();
        assertThat(text.stages().days()).containsOnlyKeys(Stage.CONSENTED, Stage.APPROVED);
        assertThat(text.designation()).isEqualTo("ITU-T Y.9020 (07/2024)");
        assertThat(text.title()).as("which stays").isEqualTo("Slices on their way");
        assertThat(recommendations.editions(List.of("Y.9020"))).hasSize(1);
        Revision last = history.latest("recommendations", "T-Y.9020").orElseThrow();
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.why()).isEqualTo("Report of the meeting");
        assertThat(last.who()).isEqualTo("editor");
        assertThat(last.action().code()).isEqualTo("imported");
    }

    @Test
    void aStageThatIsRecordedAlreadyIsNotSavedAgain() {
        saved(row("Y.9021", "recommendation", "Slices", "consented", "2024-05-02"));
        assertThat(post("/intake/save", row("Y.9021", "recommendation", "Slices", "consented", "2024-05-02")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Is recorded already");
        assertThat(history.version("recommendations", "T-Y.9021")).isEqualTo(1);
    }

    @Test
    void anotherDayOrAnEarlierStageIsMarkedAndNotSaved() {
        saved(row("Y.9022", "recommendation", "Slices", "consented", "2024-05-02"));
        assertThat(post("/intake/save", row("Y.9022", "recommendation", "Slices", "consented", "2024-05-03")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .satisfies(page -> assertThat(UnmarkedNames.in(page))
                        .contains("Is recorded as ITU-T Y.9022, consented on 2 May 2024."));
        saved(row("Y.9022", "recommendation", "Slices", "approved", "2024-07-12"));
        assertThat(post("/intake/save", row("Y.9022", "recommendation", "Slices", "determined", "2024-05-10")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .satisfies(page -> assertThat(UnmarkedNames.in(page))
                        .contains("Is recorded as ITU-T Y.9022 (07/2024), approved on 12 July 2024."));
        assertThat(history.version("recommendations", "T-Y.9022")).isEqualTo(2);
    }

    @Test
    void aRecordOfAnotherGroupIsNotAdvanced() {
        saved(row("Y.9023", "recommendation", "Slices", "consented", "2024-05-02"));
        Member own = staff.member("only-sg17", Role.CONTRIBUTOR, List.of(), List.of("T-SG17"));
        MultiValueMap<String, String> fields = row("Y.9023", "recommendation", "Slices", "approved", "2024-07-12");
        fields.set("group.0", "SG17");
        assertThat(post("/intake/save", fields, own))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("You may not write for this group");
        assertThat(history.version("recommendations", "T-Y.9023")).isEqualTo(1);
    }

    @Test
    void topicsAreGuessedFromOtherEditionsAndFromTitles() throws Exception {
        saved(row("Y.9024", "recommendation", "Slices", "approved", "2024-05-02"));
        Document preview = Jsoup.parse(html(post(
                "/intake",
                pasted("SG13 approved the following on 12 July 2024:\n– Y.9024 “Blockchain”;\n"
                        + "– Y.9025 “Requirements of blockchain”;\n– Y.9026 “Requirements of chairs”"))));
        assertThat(preview.select("[name^=topic.] option[selected]").eachAttr("value"))
                .containsExactly("imt-2020", "dlt");
        assertThat(preview.select("#topic-marks-0, #topic-marks-1").eachText())
                .containsExactly("The topic is a guess.", "The topic is a guess.");
        assertThat(preview.select("#topic-marks-2").text()).isEmpty();
    }

    @Test
    void aTopicThatWasChosenIsNoGuess() throws Exception {
        MultiValueMap<String, String> fields = pasted("SG13 approved Y.9027 “Blockchain” on 12 July 2024");
        fields.set("topic", "ipv6");
        Document preview = Jsoup.parse(html(post("/intake", fields)));
        assertThat(preview.select("[name=topic.0] option[selected]").eachAttr("value"))
                .containsExactly("ipv6");
        assertThat(preview.text()).doesNotContain("is a guess");
    }

    @Test
    void aContributorWritesForOwnGroupsOnly() {
        Member other = staff.member("only-sg17", Role.CONTRIBUTOR, List.of(), List.of("T-SG17"));
        MultiValueMap<String, String> fields = row("Y.9006", "recommendation", "Mine", "approved", "2024-07-12");
        assertThat(post("/intake/save", fields, other))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("You may not write for this group");
        Member own = staff.member("only-sg13", Role.CONTRIBUTOR, List.of(), List.of("T-SG13"));
        assertThat(post("/intake/save", fields, own)).hasStatus3xxRedirection();
    }

    @Test
    void readersSeeNothingOfIt() {
        assertThat(mvc.get().uri("/intake").exchange().getResponse().getStatus())
                .isIn(302, 303, 401, 403);
        assertThat(mvc.post()
                        .uri("/intake/save")
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isIn(302, 303, 401, 403);
    }

    @Test
    void aHundredThousandLinesAreRefusedAndKept() throws Exception {
        String lines = "Y.1 A\n".repeat(100_000);
        MvcTestResult page = post("/intake", pasted(lines));
        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(page)).contains("At most 2,000 lines", "Y.1 A\nY.1 A");
    }

    @Test
    void makesARowOfALineThatWasNotUnderstood() throws Exception {
        MultiValueMap<String, String> fields = pasted("Guidelines for everybody\nY.9007 “Slices”");
        fields.set("group", "SG13");
        fields.set("add", "1");
        add(fields, 0, "Y.9007", "recommendation", "As typed", "approved", "2024-07-12");
        String page = html(post("/intake/rows", fields));
        assertThat(page).contains("As typed", "name.1");
        assertThat(page.split("Guidelines for everybody", -1)).hasSize(3); // the row, and the list as pasted
    }

    /** Strings that have broken programs, and some that could break this one; from the n-th on in a build every fifth. */
    static List<String> nasty(int from) throws IOException {
        List<String> strings = new ArrayList<>(List.of(
                "\u0000",
                "__${7*7}__",
                "a".repeat(5_000),
                "\"><img src=x onerror=alert(1)>",
                "Y.1\u0000 “T”",
                "ITU-T X.1 (99/9999)",
                "Supplement 99999999999",
                "Amd. 0 to Q.0",
                "31 February 2024",
                "|||",
                "\t\t\t"));
        try (InputStream file = IntakeTests.class.getResourceAsStream("/naughty/blns.json")) {
            strings.addAll(List.of(new JsonMapper().readValue(file, String[].class)));
        }
        int step = Campaign.step(5);
        return IntStream.iterate(from % step, at -> at < strings.size(), at -> at + step)
                .mapToObj(strings::get)
                .toList();
    }

    @Test
    void whatIsPastedDoesNoHarmAndIsKept() throws Exception {
        for (String string : nasty(0)) {
            MvcTestResult read = post("/intake", pasted(string));
            assertThat(read.getResponse().getStatus()).as(string).isLessThan(500);
            String box = Objects.requireNonNull(Jsoup.parse(html(read)).selectFirst("textarea[name=text]"))
                    .wholeText();
            assertThat(box).isEqualToNormalizingNewlines(string.replace('\u0000', ' '));
        }
    }

    @Test
    void whatIsTypedDoesNoHarmAndIsKept() throws Exception {
        for (String string : nasty(2)) {
            MultiValueMap<String, String> fields = row(string, "supplement", string, "approved", "2024-07-12");
            List.of("group.0", "topic.0", "day.0", "source", "period").forEach(field -> fields.set(field, string));
            MvcTestResult saved = post("/intake/save", fields);
            assertThat(saved).as(string).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            Document page = Jsoup.parse(html(saved));
            assertThat(Objects.requireNonNull(page.selectFirst("[name=title.0]"))
                            .wholeText())
                    .isEqualToNormalizingNewlines(string.replace('\u0000', ' '));
            assertThat(page.select("main script:not([src]), main img, main iframe"))
                    .isEmpty();
        }
    }

    @Test
    void forgedFieldsDoNoHarm() {
        for (String field :
                List.of("use.0", "kind.0", "stage.0", "line.0", "process.0", "submission", "add", "name.9999", "x")) {
            MultiValueMap<String, String> fields = row("Y.9008", "supplement", "Never saved", "approved", "2024-07-12");
            fields.put(field, List.of("’; drop", "twice"));
            assertThat(post("/intake/save", fields).getResponse().getStatus())
                    .as(field)
                    .isEqualTo(422);
            assertThat(post("/intake/rows", fields)).hasStatusOk();
        }
    }
}
