package org.rapporteur.report.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a block stands: {@code 2024-09@ipv6@laboratory}. */
public record ParagraphKey(String period, String section, String block) {

    /** What paragraphs are called in addresses and in histories. */
    public static final String KIND = "paragraphs";

    private static final String PART = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9.-]{0,23})@(" + PART + ")@(" + PART + ")");

    /** Reads what {@link #toString} prints; empty for anything else. */
    public static Optional<ParagraphKey> read(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new ParagraphKey(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** Those of all blocks, in reading order. */
    static Stream<ParagraphKey> all(Outline outline) {
        return outline.allSections()
                .flatMap(section -> section.blocks().stream()
                        .map(block -> new ParagraphKey(outline.period(), section.key(), block.key())));
    }

    @Override
    public String toString() {
        return period + "@" + section + "@" + block;
    }
}
