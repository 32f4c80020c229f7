/** Rules about what a report cites: Resolutions, Member States, groups, Questions, forms of numbers. */
@NullMarked
package org.rapporteur.check.rules.citations;

import org.jspecify.annotations.NullMarked;
