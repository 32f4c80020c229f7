/** The outline of a report and its paragraphs as forms. Uses outline, entry, form and history. */
@ApplicationModule(
        allowedDependencies = {
            "outline",
            "entry",
            "form",
            "history",
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
