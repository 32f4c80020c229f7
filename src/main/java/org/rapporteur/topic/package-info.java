/** What reports are about: topics, and the Resolutions each answers. Uses shared, access and resolution. */
@ApplicationModule(allowedDependencies = {"access", "shared", "resolution"})
@NullMarked
package org.rapporteur.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
