package org.rapporteur.report.letterhead;

import java.time.OffsetDateTime;

/**
 * A Word file of the organization that somebody handed in.
 *
 * @param name as it was called where it came from
 * @param sha256 of its bytes, in small letters
 * @param size in bytes
 */
public record Letterhead(long id, String name, String sha256, int size, String who, OffsetDateTime at) {}
