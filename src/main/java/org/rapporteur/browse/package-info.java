/** Pages that gather from many rooms: the lists of texts and activities, and a page of each. Uses listing, search, report, web and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "listing",
            "search",
            "report",
            "wording",
            "web",
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
package org.rapporteur.browse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
