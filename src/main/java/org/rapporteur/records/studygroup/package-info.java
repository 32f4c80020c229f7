/** Who works: study groups and other bodies, their lifetimes, successors and Questions. */
@NamedInterface("studygroup")
@NullMarked
package org.rapporteur.records.studygroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
