/** The command that compares two files without a server: its arguments, what it reads, what it writes. */
@NamedInterface("comparing")
@NullMarked
package org.rapporteur.document.comparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
