/** Rules about numbers, kinds, groups and verbs of texts that must agree with each other. */
@NullMarked
package org.rapporteur.check.rules.numbers;

import org.jspecify.annotations.NullMarked;
