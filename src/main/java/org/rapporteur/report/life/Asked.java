package org.rapporteur.report.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the last report told, as it is shown to those who are asked.
 *
 * @param name what it is called: the name of an activity, the number of a text
 * @param words as printed, lists with a line for each item
 * @param number printed at it, {@code 2.2.3}
 * @param source where it came from
 * @param standing code of what a text was told as; empty for everything else
 * @param day it was said to come on; of a declared number the day it was declared for; null where none was said
 */
public record Asked(
        String name,
        String words,
        String number,
        String source,
        String standing,
        @Nullable LocalDate day) {}
