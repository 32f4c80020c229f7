/** What is stored about a person who works here: listed, given out, and deleted. */
@NullMarked
package org.rapporteur.entry.person;

import org.jspecify.annotations.NullMarked;
