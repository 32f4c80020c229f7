package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.entry.sheet.Sheet;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** All of npm's big-list-of-naughty-strings, and some of ours. */
final class NaughtyStrings {

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

    /** What our own pages never hold: a script or style of their own, a handler, another picture than ours. */
    private static final Pattern MARKUP = Pattern.compile(
            "<script(?![^>]* src=)|<iframe|<img(?![^>]* src=\"/)|<[a-z]+[^>\"]* on[a-z]+=", Pattern.CASE_INSENSITIVE);

    static final List<String> ALL = all();

    private NaughtyStrings() {}

    private static List<String> all() {
        try (InputStream list = NaughtyStrings.class.getResourceAsStream("/naughty/blns.json")) {
            List<String> all = new ArrayList<>(MORE);
            all.addAll(List.of(new JsonMapper().readValue(list, String[].class)));
            return List.copyOf(all);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Going round, so that each of several fields has another one. */
    static String at(int index) {
        return ALL.get(index % ALL.size());
    }

    /** Those that may stand in a line of any field. */
    static List<String> lines() {
        return ALL.stream()
                .map(NaughtyStrings::tidy)
                .filter(string ->
                        string.codePoints().allMatch(c -> isMarkable(c) && c != '\n' && Character.isDefined(c)))
                .filter(string -> string.length() < 450 && string.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** As many in one as a field takes, so that few forms carry them all. */
    static List<String> packed(int longest) {
        List<String> packs = new ArrayList<>();
        StringBuilder pack = new StringBuilder();
        for (String line : lines()) {
            if (pack.length() + line.length() + 3 > longest) {
                packs.add(pack.toString());
                pack.setLength(0);
            }
            pack.append(pack.isEmpty() ? "" : " · ").append(line);
        }
        packs.add(pack.toString());
        return packs;
    }

    /** As a sheet keeps it. */
    static String tidy(String typed) {
        return new Sheet("", "", Map.of("", typed)).text("");
    }

    /** HTML holds neither of the others, and reads a carriage return as a line feed. */
    static boolean isMarkable(String typed) {
        return typed.codePoints().allMatch(NaughtyStrings::isMarkable);
    }

    private static boolean isMarkable(int c) {
        return c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE
                || c == '\n'
                || c == '\t';
    }

    /** The answer told something, and nothing of it was taken for markup. */
    static void requireHarmless(String what, MvcTestResult answer) {
        assertThat(answer.getMvcResult().getResponse().getStatus()).as(what).isLessThan(500);
        String page = Forms.text(answer);
        assertThat(MARKUP.matcher(page).results().map(found -> found.group()).toList())
                .as(what)
                .isEmpty();
    }
}
