/** Where the records are kept: a PostgreSQL of our own under the data folder, or the one that is configured. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
