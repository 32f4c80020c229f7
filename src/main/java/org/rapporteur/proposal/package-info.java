/** Texts the catalogue has in a period and no record has, proposed to be entered. Uses access, publication, catalogue, listing, wording and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "publication",
            "catalogue",
            "listing",
            "wording",
            "recommendation",
            "studygroup",
            "topic",
            "period",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
