/**
 * The truth: what was decided, who works, what was standardized and done, and how it is found. Uses terms and
 * platform.
 */
@ApplicationModule(allowedDependencies = {"terms", "terms :: *", "platform", "platform :: *"})
@NullMarked
package org.rapporteur.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
