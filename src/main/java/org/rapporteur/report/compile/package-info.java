/**
 * Makes the document of a report from outline, records, a cut-off day and a wording: how many, which, by whom, in
 * words; a pure function.
 */
@NamedInterface("compile")
@NullMarked
package org.rapporteur.report.compile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
