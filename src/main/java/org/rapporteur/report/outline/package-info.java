/** The plan of a report: sections in order, each with blocks. */
@NamedInterface("outline")
@NullMarked
package org.rapporteur.report.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
