package org.rapporteur.check.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.Checked;
import org.rapporteur.document.reading.ForeignReport;

/**
 * What became of one file.
 *
 * @param file as written on the command line
 * @param error why it could not be read, in one line; null if it was
 */
record Outcome(
        String file,
        @Nullable ForeignReport report,
        @Nullable Checked checked,
        @Nullable String error) {

    static Outcome of(String file, ForeignReport report, Checked checked) {
        List<Checked.Failed> failed = checked.failed();
        String error = failed.isEmpty() ? null : CommandWords.say("rules-failed", names(failed));
        return new Outcome(file, report, checked, error);
    }

    static Outcome unread(String file, String error) {
        return new Outcome(file, null, null, error);
    }

    private static String names(List<Checked.Failed> failed) {
        return String.join(", ", failed.stream().map(one -> one.rule().name()).toList());
    }

    boolean isBroken() {
        return error != null;
    }

    boolean isNothingAboveAdvice() {
        return checked != null && checked.isNothingAboveAdvice();
    }
}
