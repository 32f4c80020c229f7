package org.rapporteur.intake.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.TextMention;

/** The region of a regional Recommendation: “D.608R “OTT voice bypass” (Africa region)”, “for the Arab region D.700R”. */
final class RegionNamed {
    private static final String REGION =
            "(Africa|Arab|Asia[- ]Pacific|Americas|Europe|CIS|Latin America)n?(?: [Rr]egion| States)?";
    private static final Pattern BEHIND = Pattern.compile(".{0,4}\\(" + REGION + "\\)");
    private static final Pattern BEFORE = Pattern.compile("\\b[Ff]or (?:the )?" + REGION + "\\b");
    private static final int NEAR = 80;

    private RegionNamed() {}

    static boolean isRegional(TextMention text) {
        return text.designation() != null && text.designation().shortForm().endsWith(" R");
    }

    static @Nullable String of(TextMention text) {
        if (!isRegional(text)) {
            return null;
        }
        String line = text.line().text();
        Matcher behind = BEHIND.matcher(line.substring(Math.min(text.end(), line.length())));
        if (behind.lookingAt()) {
            return named(behind.group(1));
        }
        Matcher before = BEFORE.matcher(line.substring(Math.max(0, text.from() - NEAR), text.from()));
        String last = null;
        while (before.find()) {
            last = named(before.group(1));
        }
        return last;
    }

    private static String named(String region) {
        return region.replace(' ', '-').replace("Latin-America", "Latin America") + " region";
    }
}
