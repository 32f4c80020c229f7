/** Starts the application. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
