/** How a report is handed out: as a page and as files, with the letterhead of the organization. */
@NullMarked
package org.rapporteur.site.report;

import org.jspecify.annotations.NullMarked;
