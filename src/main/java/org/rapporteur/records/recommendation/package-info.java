/**
 * What was standardized: texts with designations, kinds and stages, and tallies declared for texts not entered; found
 * by selection.
 */
@NamedInterface("recommendation")
@NullMarked
package org.rapporteur.records.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
