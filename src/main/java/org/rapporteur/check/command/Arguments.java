package org.rapporteur.check.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.terms.DateRange;

/**
 * What was asked for.
 *
 * @param files to check, as written
 * @param days the reporting period, if told
 * @param catalogue file of published texts, if told
 * @param last file of the report before this one, if told
 */
record Arguments(
        Task task,
        Format format,
        List<String> files,
        @Nullable DateRange days,
        @Nullable LocalDate cutOff,
        @Nullable String catalogue,
        @Nullable String last) {

    enum Task {
        CHECK,
        RULES,
        /** Shows what is read of a file, and judges nothing. */
        READ,
        HELP
    }

    enum Format {
        TEXT,
        JSON
    }

    Arguments {
        files = List.copyOf(files);
    }
}
