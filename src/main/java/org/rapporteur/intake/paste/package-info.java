/**
 * Texts as people paste them from reports, announcements and tables, read into rows and held against records and
 * catalogue.
 */
@NullMarked
package org.rapporteur.intake.paste;

import org.jspecify.annotations.NullMarked;
