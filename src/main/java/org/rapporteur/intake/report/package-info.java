/**
 * A report that others wrote, read into what it would be as records: period, outline, texts, numbers, activities, each with
 * the line it comes from and how sure it is. Knows no database.
 */
@NullMarked
package org.rapporteur.intake.report;

import org.jspecify.annotations.NullMarked;
