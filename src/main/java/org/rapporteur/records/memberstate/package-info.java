/** Member States by code, kept with the names the Union prints. */
@NamedInterface("memberstate")
@NullMarked
package org.rapporteur.records.memberstate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
