/** What was decided: Resolutions by body and number, each through its editions. */
@NamedInterface("resolution")
@NullMarked
package org.rapporteur.records.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
