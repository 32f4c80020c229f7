package org.rapporteur.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.sheet.Field;

/**
 * A field as a form shows it.
 *
 * @param label what it is called
 * @param hint how it is written; null where that goes without saying
 * @param text as typed
 * @param options what can be chosen or is proposed: first what is chosen, as the sheet orders it
 * @param problems what is wrong with it, in words
 * @param fixed whether it is shown and cannot be changed
 * @param lookedUp whether what is typed is looked up elsewhere
 * @param offered what is said elsewhere instead; null where nothing is
 * @param parts of which its text is made; null where it is typed
 */
record FormField(
        Field field,
        String label,
        @Nullable String hint,
        String text,
        List<Option> options,
        List<String> problems,
        boolean fixed,
        boolean lookedUp,
        @Nullable String offered,
        @Nullable FormParts parts) {

    /** One of the options. */
    record Option(String value, String label, boolean chosen) {}

    /** As people read it: a choice by its label. */
    public String said() {
        return options.stream()
                .filter(Option::chosen)
                .map(Option::label)
                .findFirst()
                .orElse(text);
    }

    public String name() {
        return field.name();
    }

    public String id() {
        return "field-" + field.name();
    }

    /** Whether half the width is enough for it. */
    public boolean isShort() {
        return field.longest() <= 200 && !field.isLong();
    }

    public String input() {
        return field.input().name();
    }

    /** Ids of what explains the field, for those who cannot see it beside. */
    public @Nullable String describedBy() {
        String problem = problems.isEmpty() ? "" : id() + "-problem";
        String explained = hint == null ? problem : (problem + " " + id() + "-hint").strip();
        return explained.isEmpty() ? null : explained;
    }

    /** Whether its text, which is typed here, could be made of parts. */
    public boolean isWritten() {
        return parts == null && field.parts() != null;
    }

    public int rows() {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / 90).sum();
        return (int) Math.min(24, Math.max(field.input().name().equals("PROSE") ? 8 : 3, lines + 1));
    }
}
