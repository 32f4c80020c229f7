/** All records in one file, taken while the program runs, and put into an empty place again. */
@NamedInterface("backup")
@NullMarked
package org.rapporteur.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
