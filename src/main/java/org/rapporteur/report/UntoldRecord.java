package org.rapporteur.report;

import java.util.List;
import org.rapporteur.report.compile.ToldRecords.Told;

/**
 * A record that was entered for a period and that its report tells nowhere.
 *
 * @param title what it is called
 * @param sections those it could go into, as they share a topic with it; none where the report has none on its topics, or it
 *     has no topic
 */
public record UntoldRecord(Told record, String title, List<Place> sections) {

    /**
     * A section of the report.
     *
     * @param number as printed, "2.1"; empty on the cover, and for a section which prints nothing yet
     */
    public record Place(String key, String number, String heading) {}

    public UntoldRecord {
        sections = List.copyOf(sections);
    }

    /** Where its form is, without the leading slash: {@code recommendations/T-J.153-202406}. */
    public String form(String period) {
        return switch (record.room()) {
            case "text" -> "recommendations/" + record.key();
            case "tally" -> "tallies/" + record.key();
            default -> "activities/" + record.key() + "@" + period;
        };
    }
}
