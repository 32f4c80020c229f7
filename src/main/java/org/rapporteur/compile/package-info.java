/** Makes the document of a report from outline, records, a cut-off day and a wording; a pure function. Uses the values of the rooms below it. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "wording",
            "prose",
            "outline",
            "recommendation",
            "activity",
            "studygroup",
            "resolution",
            "topic",
            "period",
            "selection",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.compile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
