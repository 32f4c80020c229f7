package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.ADMINISTRATOR;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Campaign;
import org.rapporteur.WrittenApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** As {@link NaughtyStringsTests}, outside the forms of records: people, sign-in, lists, proposals, pasted rows, drafts. */
@WrittenApplication
class NaughtyAddressesTests {

    @Autowired
    Forms forms;

    @Test
    void peopleAreCalledSoOrItIsToldWhyNot() {
        forms.post(ADMINISTRATOR, "/people", person("naughty-person", "Naughty person", 0));
        String address = forms.page(ADMINISTRATOR, "/people")
                .select("a:contains(Naughty person)")
                .attr("href");
        List<String> names = new ArrayList<>(NaughtyStrings.packed(190));
        names.addAll(NaughtyStrings.ALL);
        names.removeAll(NaughtyStrings.lines());
        for (int at = 0; at < names.size(); at += Campaign.step(5)) {
            String name = names.get(at);
            String version = forms.page(ADMINISTRATOR, address)
                    .select("input[name=version]")
                    .attr("value");
            MvcTestResult answer = forms.post(
                    ADMINISTRATOR,
                    address.replace("/edit", ""),
                    person("naughty-person", name, Integer.parseInt(version)));
            NaughtyStrings.requireHarmless(name, answer);
            boolean saved = answer.getMvcResult().getResponse().getStatus() == 302;
            Document shown = saved ? forms.page(ADMINISTRATOR, address) : Forms.page(answer);
            if (NaughtyStrings.isMarkable(name) && name.indexOf('\n') < 0) {
                assertThat(shown.select("input[name=name]").attr("value")).isEqualTo(name.strip());
            }
            if (saved) {
                NaughtyStrings.requireHarmless(name, forms.get(ADMINISTRATOR, "/people"));
            }
        }
    }

    @Test
    void newPeopleAreRefusedInWords() {
        each(8, 0).parallel().forEach(at -> {
            MultiValueMap<String, String> fields = person(NaughtyStrings.at(at), "", 0);
            fields.set("role", NaughtyStrings.at(at + 1));
            fields.add("sectors", NaughtyStrings.at(at + 2));
            fields.add("bodies", NaughtyStrings.at(at + 3));
            MvcTestResult answer = forms.post(ADMINISTRATOR, "/people", fields);
            NaughtyStrings.requireHarmless(NaughtyStrings.at(at), answer);
            assertThat(answer).hasStatus(422);
        });
    }

    /** Their places: every n-th of them, so that what goes to several addresses is met at one of them at least. */
    private static IntStream each(int usual, int from) {
        int step = Campaign.step(usual);
        return IntStream.iterate(from % step, at -> at < NaughtyStrings.ALL.size(), at -> at + step);
    }

    private static MultiValueMap<String, String> person(String signInName, String name, int version) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("signInName", signInName);
        fields.add("name", name);
        fields.add("role", "editor");
        fields.add("enabled", "true");
        fields.add("version", "" + version);
        return fields;
    }

    /** From an address of their own: who guesses so often has to wait, and hears that in words. */
    @Test
    void nobodySignsInWithThem() {
        each(5, 0).forEach(at -> {
            MvcTestResult answer = forms.signIn(
                    NaughtyStrings.at(at),
                    NaughtyStrings.at(at).replaceAll("\\p{Cs}", "\uFFFD"),
                    NaughtyStrings.at(at + 2),
                    "203.0.113.7");
            NaughtyStrings.requireHarmless(NaughtyStrings.at(at), answer);
            assertThat(answer.getMvcResult().getResponse().getStatus()).isIn(422, 429);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recommendations?q={x}",
                "/activities?q={x}",
                "/catalogue?q={x}",
                "/catalogue/suggestions?title={x}",
                "/history?who={x}",
                "/recommendations?topic={x}",
                "/catalogue/proposals?period=2024-09&group={x}",
                "/paragraphs/new?section={x}&text={x}",
                "/sign-in?returnTo={x}"
            })
    void listsAreLookedThroughForThem(String address) {
        each(9, address.length() % 9)
                .parallel()
                .forEach(at -> NaughtyStrings.requireHarmless(
                        address + NaughtyStrings.at(at), forms.get(EDITOR, address, NaughtyStrings.at(at))));
    }

    @Test
    void proposalsAreNotAcceptedForThem() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("period", "2024-09");
        for (String string : NaughtyStrings.ALL) {
            fields.add("text", string);
            fields.add("topic-" + string, string);
            fields.add("group-" + string, string);
        }
        MvcTestResult answer = forms.post(EDITOR, "/catalogue/proposals", fields);
        NaughtyStrings.requireHarmless("proposals", answer);
    }

    /** All rows at once, each of their fields with another string. */
    @ParameterizedTest
    @ValueSource(ints = {0, 250})
    void pastedRowsKeepThem(int from) {
        List<String> columns = List.of("name", "title", "group", "day");
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (int row = 0; row < 250; row++) {
            for (int column = 0; column < columns.size(); column++) {
                fields.add(columns.get(column) + "." + row, NaughtyStrings.at(from + row + column));
            }
        }
        MvcTestResult answer = forms.post(EDITOR, "/intake/rows", fields);
        NaughtyStrings.requireHarmless("rows", answer);
        Document page = Forms.page(answer);
        for (int row = 0; row < 250; row++) {
            String typed = NaughtyStrings.at(from + row + 1);
            if (NaughtyStrings.isMarkable(typed)) {
                assertThat(page.select("[name=title." + row + "]").val().strip())
                        .isEqualTo(typed.strip());
            }
        }
    }

    @Test
    void pastedLinesAreReadOrToldToBeUnread() {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("text", String.join("\n", NaughtyStrings.ALL));
        fields.add("period", "2024-09");
        NaughtyStrings.requireHarmless("paste", forms.post(EDITOR, "/intake", fields));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drafts", "/drafts/drop", "/preview", "/preview/claim", "/preview/words"})
    void draftsAndPreviewsOfNothingFindNothing(String address) {
        each(9, address.length() % 9)
                .mapToObj(NaughtyStrings::at)
                .filter(string -> !string.isEmpty())
                .forEach(string -> {
                    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
                    fields.add("kind_", address.equals("/drafts") ? "topics" : "paragraphs");
                    fields.add("key_", string);
                    NaughtyStrings.requireHarmless(string, forms.post(EDITOR, address, fields));
                });
    }

    @Test
    void claimsAreMadeOfThemOrNotAtAll() {
        IntStream.range(0, NaughtyStrings.ALL.size() / 4)
                .map(quarter -> quarter * 4)
                .parallel()
                .forEach(at -> {
                    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
                    fields.add("kind_", "paragraphs");
                    fields.add("period", "2024-09");
                    fields.add(
                            "claim-what",
                            List.of("count", "text", "date", "section").get(at / 4 % 4));
                    fields.add("claim-value", NaughtyStrings.at(at));
                    fields.add("claim-topic", NaughtyStrings.at(at + 1));
                    fields.add("claim-group", NaughtyStrings.at(at + 2));
                    fields.add("claim-stage", NaughtyStrings.at(at + 3));
                    NaughtyStrings.requireHarmless("claim", forms.post(EDITOR, "/preview/words", fields));
                });
    }
}
