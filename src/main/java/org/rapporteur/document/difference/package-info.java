/** What changed between two documents: passages matched, moved, split, merged, renumbered, and their words compared. */
@NamedInterface("difference")
@NullMarked
package org.rapporteur.document.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
