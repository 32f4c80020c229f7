/** Shows what changed from one report to another, and what is new since one. */
@NullMarked
package org.rapporteur.site.compare;

import org.jspecify.annotations.NullMarked;
