/** The reports of the periods held against all that is known: records, catalogue, and the report before. */
@NamedInterface("inspection")
@NullMarked
package org.rapporteur.check.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
