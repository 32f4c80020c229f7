/** Who and what reports speak of before anybody has typed anything: the tables of db/reference, and how they become records. */
@NullMarked
package org.rapporteur.intake.reference;

import org.jspecify.annotations.NullMarked;
