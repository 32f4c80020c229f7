/** The outline of a report and its paragraphs as forms. Uses outline, entry, form, history and report. */
@ApplicationModule(
        allowedDependencies = {
            "outline",
            "entry",
            "form",
            "history",
            "report",
            "document",
            "sheet",
            "access",
            "period",
            "prose",
            "selection",
            "shared"
        })
@NullMarked
package org.rapporteur.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
