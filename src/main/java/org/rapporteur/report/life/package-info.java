/** How a report grows out of the last one of its series: opened from it, and asked what of it still holds. */
@NamedInterface("life")
@NullMarked
package org.rapporteur.report.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
