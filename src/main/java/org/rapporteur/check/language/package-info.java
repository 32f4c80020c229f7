/** A document as lines and sentences; what they name: texts, groups, numbers, verbs, days and the parts they play. */
@NamedInterface("language")
@NullMarked
package org.rapporteur.check.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
