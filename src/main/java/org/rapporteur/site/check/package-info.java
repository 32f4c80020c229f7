/** The report of a period held against all that is known: findings, what is covered, and the rules explained. */
@NullMarked
package org.rapporteur.site.check;

import org.jspecify.annotations.NullMarked;
