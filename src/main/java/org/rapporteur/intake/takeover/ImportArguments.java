package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind {@code import}.
 *
 * @param source how records say where they come from
 * @param everything whether also what is not sure is taken over
 * @param issued whether the report was issued elsewhere, and the period is closed with it
 * @param settings of the program
 */
record ImportArguments(
        String file, String period, String source, boolean everything, boolean issued, List<String> settings) {

    ImportArguments {
        settings = List.copyOf(settings);
    }

    /** Null where they cannot be understood. */
    static @Nullable ImportArguments of(List<String> words) {
        String file = null;
        String period = null;
        String source = null;
        List<String> settings = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            boolean valued = word.equals("--period") || word.equals("--source");
            if (valued && at + 1 == words.size()) {
                return null;
            } else if (word.equals("--period")) {
                period = words.get(++at);
            } else if (word.equals("--source")) {
                source = words.get(++at);
            } else if (word.startsWith("--")) {
                settings.add(word);
            } else if (file == null) {
                file = word;
            } else {
                return null;
            }
        }
        boolean everything = settings.remove("--everything");
        boolean issued = settings.remove("--issued-elsewhere");
        return file == null || period == null || !period.matches("\\d{4}-[a-z0-9-]{1,19}")
                ? null
                : new ImportArguments(
                        file, period, source == null ? "Report of " + period : source, everything, issued, settings);
    }
}
