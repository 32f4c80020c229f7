/** The command that checks files without a server: its arguments, what it reads, what it prints. */
@NamedInterface("command")
@NullMarked
package org.rapporteur.check.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
