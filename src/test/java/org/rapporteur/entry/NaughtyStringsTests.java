package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Campaign;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is typed is saved or refused in words, comes back as it was typed, and is never taken for markup. */
@WrittenApplication
class NaughtyStringsTests {

    private static final List<String> KINDS = List.of(
            "resolutions",
            "topics",
            "study-groups",
            "periods",
            "recommendations",
            "tallies",
            "activities",
            "paragraphs",
            "outlines");

    /** Where any words are right, by the form that takes them. */
    private static final Map<String, List<String>> FREE = Map.of(
            "/topics/security/edit", List.of("name"),
            "/study-groups/T-SG12/edit", List.of("name", "acronym"),
            "/recommendations/T-Q.5012-202406/edit", List.of("title", "region", "source"),
            "/tallies/imt-2020-under-approval-sg17/edit", List.of("subject", "source"),
            "/activities/smart-cities-task-force@2024-09/edit", List.of("source"));

    private static final List<String> OF_PERIODS = List.of("title", "meeting", "source", "languageNote", "why");

    @Autowired
    Forms forms;

    /** Into all fields at once, each time another string into each; every string in a form at least, or in every field. */
    @Test
    void everyFieldOfANewRecordTakesThemOrSaysWhyNot() {
        KINDS.parallelStream().forEach(this::takesThemOrSaysWhyNot);
    }

    private void takesThemOrSaysWhyNot(String kind) {
        Open form = forms.open(EDITOR, "/" + kind + "/new");
        List<String> fields = form.typeable();
        int from = fields.size() * (KINDS.indexOf(kind) % 6);
        for (int at = Campaign.isWhole() ? 0 : from;
                at < NaughtyStrings.ALL.size();
                at += Campaign.step(6 * fields.size())) {
            for (int field = 0; field < fields.size(); field++) {
                form.type(fields.get(field), NaughtyStrings.at(at + field));
            }
            MvcTestResult answer = form.send();
            NaughtyStrings.requireHarmless(kind + " " + NaughtyStrings.at(at), answer);
            if (isSaved(answer)) {
                form = forms.open(EDITOR, "/" + kind + "/new"); // a topic may be called anything
            } else {
                requireNothingLost(answer, fields, at);
            }
        }
    }

    private static boolean isSaved(MvcTestResult answer) {
        return answer.getMvcResult().getResponse().getStatus() == 303;
    }

    private static void requireNothingLost(MvcTestResult answer, List<String> fields, int at) {
        assertThat(answer).as(NaughtyStrings.at(at)).hasStatus(422);
        Map<String, String> shown = Forms.form(answer).select("textarea, input[type=text]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), NaughtyStringsTests::shown));
        for (int field = 0; field < fields.size(); field++) {
            String typed = NaughtyStrings.at(at + field);
            boolean reason = fields.get(field).equals("why");
            if (NaughtyStrings.isMarkable(typed)) {
                assertThat(shown).containsEntry(fields.get(field), reason ? typed.strip() : NaughtyStrings.tidy(typed));
            }
        }
    }

    private static String shown(Element input) {
        return input.is("textarea") ? input.wholeText() : input.attr("value");
    }

    /** What cannot be saved is told at its field, and all else is saved without it. */
    @Test
    void whatIsSavedIsShownAsItWasTyped() {
        newPeriod("2030-lines");
        for (int at = 0; at < NaughtyStrings.ALL.size(); at += Campaign.step(3) * OF_PERIODS.size()) {
            Open form = forms.open(EDITOR, "/periods/2030-lines/edit");
            for (int field = 0; field < OF_PERIODS.size(); field++) {
                form.type(OF_PERIODS.get(field), NaughtyStrings.at(at + field));
            }
            MvcTestResult answer = form.send();
            if (isSaved(answer)) {
                requireShown(form, "/periods/2030-lines/edit", OF_PERIODS.subList(0, 4));
            } else {
                requireSavedWithout(form, answer);
            }
        }
        for (int until = 20; until < 150; until += 20) {
            NaughtyStrings.requireHarmless("history", forms.get(EDITOR, "/history/periods/2030-lines?until=" + until));
        }
        NaughtyStrings.requireHarmless("history", forms.get(EDITOR, "/history?kind=periods"));
        NaughtyStrings.requireHarmless("report", forms.get(EDITOR, "/periods/2030-lines/report"));
    }

    private void requireSavedWithout(Open form, MvcTestResult refusal) {
        assertThat(refusal).hasStatus(422);
        Map<String, String> problems = Forms.problems(refusal);
        assertThat(Forms.page(refusal).select(".problems li")).isNotEmpty();
        OF_PERIODS.stream()
                .filter(field -> problems.containsKey(field) || field.equals("why"))
                .forEach(field -> form.type(field, field.equals("title") ? "Lines" : ""));
        MvcTestResult again = form.send();
        if (problems.isEmpty() && !isSaved(again)) { // only the reason was told so far
            requireSavedWithout(form, again);
            return;
        }
        assertThat(again).as(problems.toString()).hasStatus(303);
        requireShown(form, "/periods/2030-lines/edit", OF_PERIODS.subList(0, 4));
    }

    private void requireShown(Open typed, String address, List<String> fields) {
        Open again = forms.open(EDITOR, address);
        fields.forEach(field -> assertThat(again.value(field)).isEqualTo(NaughtyStrings.tidy(typed.value(field))));
    }

    /** As many as a field takes at once; in a build each form takes some of them, other forms others. */
    @Test
    void everyColumnHoldsThem() {
        List<String> addresses = FREE.keySet().stream().sorted().toList();
        IntStream.range(0, addresses.size())
                .parallel()
                .forEach(place -> everyColumnHoldsThem(addresses.get(place), place));
    }

    private void everyColumnHoldsThem(String address, int place) {
        List<String> fields = FREE.getOrDefault(address, List.of());
        Open form = forms.open(EDITOR, address);
        List<String> packs = NaughtyStrings.packed(490);
        int step = Campaign.step(FREE.size());
        for (int at = place % step; at < packs.size(); at += step) {
            String pack = packs.get(at);
            fields.forEach(field -> form.type(field, pack));
            assertThat(form.send()).as(pack).hasStatus(303);
            Open again = forms.open(EDITOR, address);
            fields.forEach(field -> assertThat(again.value(field)).isEqualTo(pack));
            form.type("base", again.value("base")).type("form", again.value("form"));
        }
        String record = address.replace("/edit", "");
        NaughtyStrings.requireHarmless(record, forms.get(EDITOR, record.replaceAll("@.*|/tallies/.*", "")));
        NaughtyStrings.requireHarmless(record, forms.get(EDITOR, "/history" + record));
    }

    /** A line of a field around a string, by its number. */
    private interface Written {
        String line(int at, String string);
    }

    /** In two records each, as one field holds no more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void linesOfARecordHoldThem(int half) {
        saved(
                half,
                "study-groups",
                Map.of("code", "X-LINES-" + half, "kind", "initiative", "acronym", "X" + half, "name", "X"),
                "questions",
                (at, string) -> at + " (2022–2025) " + string);
        saved(
                half,
                "resolutions",
                Map.of("code", "RA-990" + half),
                "editions",
                (at, string) -> "(Rev. Place, " + (1865 + at) + ") " + string);
        saved(
                half,
                "activities",
                Map.ofEntries(
                        Map.entry("slug", "lines-" + half),
                        Map.entry("period", "2024-09"),
                        Map.entry("name", "Lines"),
                        Map.entry("kind", "training"),
                        Map.entry("sector", "T"),
                        Map.entry("text", "No claims."),
                        Map.entry("source", "Test")),
                "links",
                (at, string) -> "link-" + at + " | " + string.replace("|", "/"));
    }

    private void saved(int half, String kind, Map<String, String> record, String field, Written written) {
        List<String> all = NaughtyStrings.lines();
        List<String> strings = half == 1 ? all.subList(0, all.size() / 2) : all.subList(all.size() / 2, all.size());
        Open form = forms.open(EDITOR, "/" + kind + "/new");
        record.forEach(form::type);
        form.type(
                field,
                IntStream.range(0, strings.size())
                        .mapToObj(at -> written.line(at + 1, strings.get(at)))
                        .collect(Collectors.joining("\n")));
        MvcTestResult answer = form.send();
        assertThat(Forms.problems(answer)).isEmpty();
        assertThat(answer).hasStatus(303);
        String address = String.valueOf(answer.getMvcResult().getResponse().getRedirectedUrl());
        NaughtyStrings.requireHarmless(kind, forms.get(EDITOR, address));
        String key = address.substring(address.lastIndexOf('/') + 1) + (kind.equals("activities") ? "@2024-09" : "");
        assertThat(forms.open(EDITOR, "/" + kind + "/" + key + "/edit")
                        .value(field)
                        .lines())
                .containsExactlyInAnyOrderElementsOf(
                        form.value(field).lines().map(String::strip).toList());
    }

    @Test
    void outlinesAndParagraphsHoldThem() {
        newPeriod("2030-plan");
        String plan = Stream.iterate(0, at -> at + 1)
                .limit(NaughtyStrings.lines().size())
                .map(at -> "# n" + at + " | " + NaughtyStrings.lines().get(at).replace("|", "/") + " | numbered")
                .collect(Collectors.joining("\n"));
        assertThat(forms.open(EDITOR, "/outlines/new")
                        .type("period", "2030-plan")
                        .type("plan", plan)
                        .send())
                .hasStatus(303);
        String prose = NaughtyStrings.lines().stream()
                .filter(line -> !line.matches(".*[{}].*"))
                .limit(400)
                .collect(Collectors.joining("\n\n"));
        Open paragraph = forms.open(EDITOR, "/paragraphs/new?period=2030-plan&section=n0&kind=prose")
                .type("key", "all")
                .type("text", prose);
        NaughtyStrings.requireHarmless("preview", paragraph.sendTo("/preview"));
        assertThat(paragraph.send()).hasStatus(303);
        requireShown(paragraph, "/paragraphs/2030-plan@n0@all/edit", List.of("text"));
        for (String page : List.of(
                "/periods/2030-plan/outline",
                "/periods/2030-plan/report",
                "/periods/2030-plan/report.html",
                "/history/paragraphs/2030-plan@n0@all")) {
            NaughtyStrings.requireHarmless(page, forms.get(EDITOR, page));
        }
    }

    private void newPeriod(String code) {
        Open form = forms.open(EDITOR, "/periods/new")
                .type("code", code)
                .type("title", "Lines")
                .type("starts", "2030-01-01")
                .type("ends", "2030-02-01")
                .type("cutOff", "2030-01-15")
                .type("visibility", "staff")
                .type("state", "open");
        assertThat(form.send()).hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "slug"})
    void whatIsTooLongComesBackWhole(String field) {
        String long0 = "x".repeat(100_000);
        MvcTestResult answer =
                forms.open(EDITOR, "/topics/new").type(field, long0).send();
        assertThat(answer).hasStatus(422);
        assertThat(Forms.problems(answer).get(field)).contains("100,000 characters");
        assertThat(forms.again(EDITOR, answer).value(field)).isEqualTo(long0);
    }

    @Test
    void repeatedFieldsCountOnce() {
        MvcTestResult answer = forms.open(EDITOR, "/topics/new")
                .type("slug", "repeated")
                .choose("name", "First", "Second")
                .choose("base", "x", "-1")
                .choose("form", "none")
                .send();
        assertThat(answer).hasStatus(303);
        assertThat(forms.open(EDITOR, "/topics/repeated/edit").value("name")).isEqualTo("First");
    }
}
