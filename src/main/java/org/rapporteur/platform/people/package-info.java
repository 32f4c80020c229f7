/** Who works here: people with their sign-in names, passwords, roles, Sectors and bodies; sign-in and sessions. */
@NamedInterface("people")
@NullMarked
package org.rapporteur.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
