/** What a rule is, what it looks at and what it finds. */
@NamedInterface("rule")
@NullMarked
package org.rapporteur.check.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
