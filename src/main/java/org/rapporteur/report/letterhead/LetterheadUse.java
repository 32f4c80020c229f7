package org.rapporteur.report.letterhead;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When reports began to have the look of a file, or when it was taken away.
 *
 * @param letterhead number of the file; null where it was taken away
 * @param name of the file; empty where it was taken away
 */
public record LetterheadUse(@Nullable Long letterhead, String name, String who, OffsetDateTime at) {}
