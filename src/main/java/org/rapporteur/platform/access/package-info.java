/** Who may do what: roles, and what the person at work may write. */
@NamedInterface("access")
@NullMarked
package org.rapporteur.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
