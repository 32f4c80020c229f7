/** Dossiers: on one page what many rooms know of a Resolution, study group, topic, Member State or period. Uses report, telling, web and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "telling",
            "document",
            "outline",
            "wording",
            "web",
            "recommendation",
            "activity",
            "studygroup",
            "resolution",
            "topic",
            "period",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
