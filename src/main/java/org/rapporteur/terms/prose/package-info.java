/** Text as staff write it: paragraphs, list items and claims in braces. */
@NamedInterface("prose")
@NullMarked
package org.rapporteur.terms.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
