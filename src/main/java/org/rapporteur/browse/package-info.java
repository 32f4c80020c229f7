/** Pages that gather from many rooms: the lists of texts and activities, and a page of each. Uses access, listing, search, report, publication, catalogue, web and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "listing",
            "search",
            "report",
            "publication",
            "catalogue",
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
