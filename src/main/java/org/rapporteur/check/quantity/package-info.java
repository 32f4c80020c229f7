/** What lines say in numbers, and what they themselves show of it: parts, lists of names, changes, percentages. */
@NullMarked
package org.rapporteur.check.quantity;

import org.jspecify.annotations.NullMarked;
