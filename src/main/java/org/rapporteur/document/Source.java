package org.rapporteur.document;

import org.jspecify.annotations.Nullable;

/**
 * A record behind a claim, as shown to the reader.
 *
 * @param room which records it lies among: text, tally, activity, body, resolution, period, country
 * @param key its permanent key there, "T-J.153-202406"
 * @param label how it is named, "ITU-T J.153 (06/2024)"
 * @param detail title and the facts that made it count: "System architecture … · SG9 · approved 29 June 2024"
 * @param origin where the record comes from: a report and its paragraph, a meeting report, a catalogue
 * @param link where it is published, or null
 * @param record where the record itself is shown, an address that begins with a slash; null where it has no page
 * @param entered by whom and when it was entered, "entered by A. Person on 2 May 2024"; empty where something outside proves
 *     it, or nobody is known
 */
public record Source(
        String room,
        String key,
        String label,
        String detail,
        String origin,
        @Nullable String link,
        @Nullable String record,
        String entered) {

    /** A record without a page of its own, entered by nobody knows whom. */
    public Source(String room, String key, String label, String detail, String origin, @Nullable String link) {
        this(room, key, label, detail, origin, link, null, "");
    }
}
