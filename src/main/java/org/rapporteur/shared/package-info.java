/** What every room needs and none owns: ranges of days, the clock, rule-named errors, Member States. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
