/** What was done: with whom, where, with which figures, told period by period. */
@NamedInterface("activity")
@NullMarked
package org.rapporteur.records.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
