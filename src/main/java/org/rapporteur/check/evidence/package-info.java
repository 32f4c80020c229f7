/** What a report is held against: days, catalogue, bodies, Resolutions, Member States, the last report. */
@NamedInterface("evidence")
@NullMarked
package org.rapporteur.check.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
