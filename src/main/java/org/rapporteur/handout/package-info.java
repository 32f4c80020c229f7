/** How a report is handed out: as a page and as files, with the letterhead of the organization. Uses report, inspection, the rooms of formats, period and web. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "inspection",
            "check",
            "rule",
            "sentence",
            "document",
            "format",
            "word",
            "letterhead",
            "pdf",
            "period",
            "web",
            "access",
            "outline",
            "shared"
        })
@NullMarked
package org.rapporteur.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
