/** Makes the document of a report from outline, records, a cut-off day and a wording; a pure function. Uses telling, outline, prose and the values they stand on. */
@ApplicationModule(
        allowedDependencies = {
            "telling",
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
