package org.rapporteur.intake.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.Stage;

/**
 * A stage where it is said among other words.
 *
 * @param written the words that say it
 * @param isBegun whether an approval is said to have begun, which has two ways
 */
record SaidStage(Stage stage, int start, String written, boolean isBegun) {

    static final Pattern PATTERN =
            Pattern.compile("(?i)\\b(?:(?<not>not (?:yet )?approved|will be [a-z]+|to be [a-z]+|expected)"
                    + "|(?<begun>(?:start(?:ed|s|ing)?|initiated|under|in|for) (?:the )?approval(?: process)?)"
                    + "|(?<consented>consent(?:ed)?)|(?<determined>determin(?:ed|ation))|(?<agreed>agreed|for agreement)"
                    + "|(?<approved>approv(?:ed|al))|(?<published>published)|(?<issued>issued)|(?<withdrawn>withdrawn|deleted)"
                    + "|(?<developed>(?:under|in) (?:development|study)|new work items?))\\b");

    private static final Map<String, Stage> BY_GROUP = Map.of(
            "begun", Stage.CONSENTED,
            "consented", Stage.CONSENTED,
            "determined", Stage.DETERMINED,
            "agreed", Stage.AGREED,
            "approved", Stage.APPROVED,
            "published", Stage.PUBLISHED,
            "issued", Stage.ISSUED,
            "withdrawn", Stage.WITHDRAWN,
            "developed", Stage.IN_DEVELOPMENT);

    /** All that are said to be reached, in their order. */
    static List<SaidStage> all(String words) {
        List<SaidStage> all = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(words);
        while (matcher.find()) {
            BY_GROUP.entrySet().stream()
                    .filter(stage -> matcher.group(stage.getKey()) != null)
                    .map(stage -> new SaidStage(
                            stage.getValue(), matcher.start(), matcher.group(), matcher.group("begun") != null))
                    .forEach(all::add);
        }
        return all;
    }

    /** The words that say of a stage that it is not reached; null where none do. */
    static @Nullable String denied(String words) {
        Matcher matcher = PATTERN.matcher(words);
        while (matcher.find()) {
            if (matcher.group("not") != null) {
                return matcher.group();
            }
        }
        return null;
    }

    /** As it stands next to what follows. */
    static @Nullable SaidStage last(List<SaidStage> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Behind a text, what it has come to; of two as far the one said last. */
    static @Nullable SaidStage furthest(List<SaidStage> all) {
        return all.stream()
                .reduce((earlier, later) -> later.stage.comesBefore(earlier.stage) ? earlier : later)
                .orElse(null);
    }

    /** The words in which its day may stand: of several stages its own up to the next, or else those before all. */
    List<String> around(String words, List<SaidStage> all) {
        if (all.stream().map(SaidStage::stage).distinct().count() < 2) {
            return List.of(words);
        }
        int next = all.stream()
                .mapToInt(SaidStage::start)
                .filter(other -> other > start)
                .findFirst()
                .orElse(words.length());
        return Stream.of(words.substring(start, next), words.substring(0, all.get(0).start))
                .toList();
    }
}
