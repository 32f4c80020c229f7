package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.access.Role.EDITOR;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.entry.Forms.Open;
import org.rapporteur.sheet.Sheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed is saved or refused in words, comes back as it was typed, and is never taken for markup. */
@Desk
class NaughtyStringsTests {

    /** Ours beside those of the list: what XML, PostgreSQL or the address of a page cannot hold. */
    private static final List<String> MORE = List.of(
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uDFFF\uD800",
            "\uFFFF",
            "\uFDD0",
            "\u0085",
            "\u2028",
            "\u202Etxet",
            "{",
            "}",
            "{{",
            "{}",
            "{0}",
            "'{0}'",
            "${7*7}",
            "__${7*7}__",
            "#{error.home}",
            "*{x}",
            "@{/}",
            "~{layout}",
            "redirect:/",
            "forward:/",
            "%00",
            "%",
            "../..",
            "?draft",
            "a|b|c|d|e|f|g",
            "|",
            "(Rev. , 2022) ",
            "@2024-09");

    private static final Map<String, String> ADDRESSES = Map.of(
            "resolutions", "/resolutions/PP-133/edit",
            "topics", "/topics/security/edit",
            "study-groups", "/study-groups/T-SG12/edit",
            "periods", "/periods/2024-09/edit",
            "recommendations", "/recommendations/T-Q.5012-202406/edit",
            "tallies", "/tallies/imt-2020-under-approval-sg17/edit",
            "activities", "/activities/smart-cities-task-force@2024-09/edit");

    /** Where anything that can be seen is right. */
    private static final Map<String, List<String>> FREE = Map.of(
            "topics", List.of("name"),
            "study-groups", List.of("name", "acronym"),
            "periods", List.of("title", "meeting", "source"),
            "recommendations", List.of("title", "region", "source"),
            "tallies", List.of("source"),
            "activities", List.of("source"));

    @Autowired
    Forms forms;

    static List<String> strings() throws IOException {
        try (InputStream list = NaughtyStringsTests.class.getResourceAsStream("/naughty/blns.json")) {
            List<String> all = new ArrayList<>(List.of(new JsonMapper().readValue(list, String[].class)));
            all.addAll(MORE);
            return all;
        }
    }

    static Stream<String> kinds() {
        return ADDRESSES.keySet().stream().sorted();
    }

    /** Into all fields at once, each time another string into each, until every field had every string. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfANewRecordTakesThemOrSaysWhyNot(String kind) throws IOException {
        List<String> strings = strings();
        Open form = forms.open(EDITOR, "/" + kind + "/new");
        List<String> fields = form.typeable();
        for (int at = 0; at < strings.size(); at++) {
            for (int field = 0; field < fields.size(); field++) {
                form.type(fields.get(field), strings.get((at + field) % strings.size()));
            }
            MvcTestResult answer = form.send();
            if (isSaved(answer)) { // a topic may be called anything, with the key “undefined”
                form = forms.open(EDITOR, "/" + kind + "/new");
                continue;
            }
            assertThat(answer).as(strings.get(at)).hasStatus(422);
            requireNothingLost(Forms.page(answer), fields, strings, at);
        }
    }

    private static boolean isSaved(MvcTestResult answer) {
        return answer.getMvcResult().getResponse().getStatus() == 303;
    }

    private static void requireNothingLost(Document page, List<String> fields, List<String> strings, int at) {
        assertThat(page.select("script:not([src]), img[src=x], iframe, svg, style"))
                .isEmpty();
        for (int field = 0; field < fields.size(); field++) {
            String typed = strings.get((at + field) % strings.size());
            Element input = page.selectFirst("form.record-form [name=" + fields.get(field) + "]");
            assertThat(input).isNotNull();
            if (typed.codePoints().allMatch(NaughtyStringsTests::isMarkable)) {
                String shown = input.is("textarea") ? input.wholeText() : input.attr("value");
                String tidy =
                        fields.get(field).equals("why") ? typed.strip() : new Sheet("", "", Map.of("", typed)).text("");
                assertThat(shown).isEqualTo(tidy);
            }
        }
    }

    /** HTML holds neither of the others, and reads a carriage return as a line feed. */
    private static boolean isMarkable(int c) {
        return c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE
                || c == '\n'
                || c == '\t';
    }

    @Test
    void whatIsSavedIsShownAsItWasTyped() throws IOException {
        List<String> kinds = FREE.keySet().stream().sorted().toList();
        List<String> strings = strings();
        for (int at = 0; at < strings.size(); at++) {
            String kind = kinds.get(at % kinds.size());
            Open form = forms.open(EDITOR, String.valueOf(ADDRESSES.get(kind)));
            for (String field : FREE.getOrDefault(kind, List.of())) form.type(field, strings.get(at));
            MvcTestResult answer = form.send();
            if (isSaved(answer)) requireShown(kind, strings.get(at));
            else assertThat(answer).as(kind + " " + strings.get(at)).hasStatus(422);
        }
    }

    private void requireShown(String kind, String typed) {
        String address = String.valueOf(ADDRESSES.get(kind));
        Open again = forms.open(EDITOR, address);
        FREE.getOrDefault(kind, List.of())
                .forEach(field ->
                        assertThat(again.value(field)).isEqualTo(new Sheet("", "", Map.of("", typed)).text("")));
        Document page = Forms.page(forms.get(EDITOR, "/history" + address.replace("/edit", "")));
        assertThat(page.select("script:not([src]), img[src=x], iframe, svg, style"))
                .isEmpty();
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
