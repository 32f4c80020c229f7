package org.rapporteur.check.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads the file of a language. Lines that begin with # are remarks; “set head: first” is a setting. */
final class LexiconFile {
    static final List<String> LANGUAGES = List.of("en", "fr");

    /** @param name the senses, the name of a setting, or “one” or “many” and a kind of texts */
    record Line(String name, boolean isSetting, List<String> words) {

        boolean isKind() {
            return name.startsWith("one ") || name.startsWith("many ");
        }

        Lexicon.KindWord kind() {
            return new Lexicon.KindWord(name.substring(name.indexOf(' ') + 1), name.startsWith("many "));
        }

        static Line of(String written) {
            int colon = written.indexOf(':');
            String name = written.substring(0, colon).strip();
            boolean setting = name.startsWith("set ");
            List<String> words = Arrays.stream(written.substring(colon + 1).split("\\|"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            return new Line(setting ? name.substring(4) : name, setting, words);
        }
    }

    private LexiconFile() {}

    static List<Line> read(Locale language) {
        String name = language.getLanguage() + ".lexicon";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LexiconFile.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
