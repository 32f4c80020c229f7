/** How records are listed: a selection read from the address, said in words, narrowed by a form, paged and given as a file. Uses search, report, wording and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "search",
            "report",
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
package org.rapporteur.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
