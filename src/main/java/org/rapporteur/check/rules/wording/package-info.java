/** Rules about how a report is worded: the house's style, and what is said twice. */
@NullMarked
package org.rapporteur.check.rules.wording;

import org.jspecify.annotations.NullMarked;
