/** What changed from one report to another, and why: the causes of each difference, asked of the records. */
@NamedInterface("change")
@NullMarked
package org.rapporteur.report.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
