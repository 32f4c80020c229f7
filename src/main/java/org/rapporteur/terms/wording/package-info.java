/** The words of one language: numbers, days, lists, nouns, sentence patterns. */
@NamedInterface("wording")
@NullMarked
package org.rapporteur.terms.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
