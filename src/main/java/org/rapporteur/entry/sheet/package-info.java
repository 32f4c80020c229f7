/** A record as people type it: the text of each of its fields, what is wrong with them, and how two differ. */
@NullMarked
package org.rapporteur.entry.sheet;

import org.jspecify.annotations.NullMarked;
