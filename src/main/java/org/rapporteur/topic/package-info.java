/** What reports are about: topics, and the Resolutions each answers. Uses shared and resolution. */
@ApplicationModule(allowedDependencies = {"shared", "resolution"})
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
