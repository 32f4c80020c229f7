/** What the commands of the jar have in common: words, settings, streams, and what they end with. */
@NamedInterface("command")
@NullMarked
package org.rapporteur.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
