/** How a report is handed out: as a page and as files. */
@NullMarked
package org.rapporteur.site.report;

import org.jspecify.annotations.NullMarked;
