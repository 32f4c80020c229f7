package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rapporteur.terms.wording.Wording;

/**
 * A day with the words before it, which follow the cut-off: {@code 2024-09-19|will take place on|took place on}.
 *
 * @param future said while the day is still to come
 * @param past said from the day on
 */
record DateClaim(LocalDate day, String future, String past) {

    /** Reads the argument; without words it is the day alone. */
    public static Optional<DateClaim> read(String argument) {
        String[] parts = argument.split("\\|", -1);
        try {
            LocalDate day = LocalDate.parse(parts[0].strip());
            return parts.length == 1
                    ? Optional.of(new DateClaim(day, "", ""))
                    : Optional.of(parts)
                            .filter(all -> all.length == 3)
                            .map(all -> new DateClaim(day, all[1].strip(), all[2].strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The words for this day as they stand on the cut-off. */
    public String told(LocalDate cutOff, Wording wording) {
        String words = day.isAfter(cutOff) ? future : past;
        return words.isEmpty() ? wording.day(day) : words + " " + wording.day(day);
    }
}
