/**
 * A report as it is printed, line by line, before anybody says how the lines hang together, and what is said of its
 * reading.
 */
@NullMarked
package org.rapporteur.document.reading.lines;

import org.jspecify.annotations.NullMarked;
