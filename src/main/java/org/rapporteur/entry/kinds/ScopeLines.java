package org.rapporteur.entry.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.FieldCodec;
import org.rapporteur.entry.sheet.SheetReader;
import org.rapporteur.records.period.ScopeEntry;

/** The Resolutions a report is about, one a line with the year of its edition: {@code PP-102 (2022)}. */
final class ScopeLines {

    private static final Pattern EDITION = Pattern.compile("([A-Z]+-\\d{1,5}) \\((\\d{4})\\)");

    private ScopeLines() {}

    static String write(ScopeEntry entry) {
        return entry.resolution() + " (" + entry.year() + ")";
    }

    /** Null where the line is not of this form. */
    static @Nullable ScopeEntry read(String line) {
        Matcher matcher = EDITION.matcher(line);
        return matcher.matches() ? new ScopeEntry(matcher.group(1), Integer.parseInt(matcher.group(2))) : null;
    }

    /** Refuses editions that there are none of, and a Resolution in two. */
    static void requireKnownOnce(SheetReader reader, FieldCodec<?, List<ScopeEntry>> scope, List<Choice> known) {
        Set<String> editions = known.stream().map(Choice::value).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (ScopeEntry entry : scope.given(reader)) {
            if (!editions.contains(write(entry))) {
                scope.refuse(reader, "sheet.unknown", write(entry));
            } else if (!seen.add(entry.resolution())) {
                scope.refuse(reader, "form.twice", entry.resolution());
            }
        }
    }
}
