/** Where the records are kept: a PostgreSQL of our own under the data folder, or the one that is configured. */
@NamedInterface("database")
@NullMarked
package org.rapporteur.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
