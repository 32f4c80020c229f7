/** How pasted lists become records: read, shown with what is doubtful, put right and saved at once. Uses paste, scrutiny, publication, proposal, catalogue, access, web and the rooms of records. */
@ApplicationModule(
        allowedDependencies = {
            "paste",
            "scrutiny",
            "publication",
            "proposal",
            "catalogue",
            "recommendation",
            "studygroup",
            "topic",
            "period",
            "access",
            "web",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
