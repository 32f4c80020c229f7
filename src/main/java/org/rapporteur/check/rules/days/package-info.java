/** Rules about days: what happened outside the period, what has passed, what stays unanswered. */
@NullMarked
package org.rapporteur.check.rules.days;

import org.jspecify.annotations.NullMarked;
