/** How records are told in words: counts, groups, verbs and names as claims with their sources. Uses the values of the record rooms, wording and document. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "wording",
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
package org.rapporteur.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
