package org.rapporteur.document.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Reason;
import org.rapporteur.document.difference.Uncompared;

/** What differences are called, from {@code difference.properties}. */
final class DifferenceWords {

    private static final int SHORT = 80;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            DifferenceWords.class.getPackageName() + ".difference",
            Locale.ROOT,
            DifferenceWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private DifferenceWords() {}

    static String say(String key, Object... arguments) {
        String words = WORDS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** “3 differences: 1 new, 2 changed”. */
    static String counts(DocumentDifference difference) {
        List<DifferenceEntry> printed = difference.printed();
        String kinds = Arrays.stream(DifferenceKind.values())
                .filter(kind -> count(printed, kind) > 0)
                .map(kind -> count(printed, kind) + " " + say(kind.code() + ".count"))
                .collect(Collectors.joining(", "));
        return switch (printed.size()) {
            case 0 -> say("nothing");
            case 1 -> say("one", kinds);
            default -> say("many", printed.size(), kinds);
        };
    }

    private static long count(List<DifferenceEntry> entries, DifferenceKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** The number of a passage, the name of a field of the cover, or what it is; empty for a plain paragraph. */
    static String place(Passage passage) {
        return switch (passage.kind()) {
            case COVER -> say("cover." + passage.id());
            case TABLE -> say("table");
            case ROW -> say("row");
            default -> passage.label().text();
        };
    }

    /** “2.1 IPv6”; the cover where there is no section. */
    static String section(@Nullable Passage section) {
        return section == null ? say("cover") : labelled(section);
    }

    /** A passage with its number. */
    static String labelled(Passage passage) {
        return (passage.label().text() + " " + passage.text()).strip();
    }

    static String because(Reason reason) {
        String cause = say("cause." + reason.cause().code());
        return !cause.isEmpty() && !reason.because().isEmpty() ? cause + ": " + reason.because() : cause + reason.because();
    }

    static String uncompared(Uncompared one) {
        return say("uncompared", one.characters(), shortened(labelled(one.passage())));
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 2).strip() + " …";
    }
}
