/** A document as lines and sentences; what they name: texts, groups, numbers, verbs, days and the parts they play. */
@NullMarked
package org.rapporteur.check.language;

import org.jspecify.annotations.NullMarked;
