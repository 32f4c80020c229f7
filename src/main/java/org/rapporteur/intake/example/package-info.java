/** The example period as plain data files, and how they become records. */
@NullMarked
package org.rapporteur.intake.example;

import org.jspecify.annotations.NullMarked;
