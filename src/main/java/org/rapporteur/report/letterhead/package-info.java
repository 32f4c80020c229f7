/** In which look reports become Word files: that of the organization's own file, or the house's. */
@NamedInterface("letterhead")
@NullMarked
package org.rapporteur.report.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
