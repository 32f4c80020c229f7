/** The example period as plain data files, and how they become records. Uses the record rooms, outline, report, access and shared. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shared",
            "studygroup",
            "resolution",
            "topic",
            "period",
            "recommendation",
            "activity",
            "outline",
            "report",
            "vocabulary",
            "database"
        })
@NullMarked
package org.rapporteur.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
