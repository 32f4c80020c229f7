/** The report of a period held against all that is known: findings, what is covered, and the rules explained. Uses check, report and the record rooms. */
@ApplicationModule(
        allowedDependencies = {
            "check",
            "rule",
            "sentence",
            "evidence",
            "catalogue",
            "document",
            "vocabulary",
            "shared",
            "report",
            "telling",
            "outline",
            "period",
            "publication",
            "resolution",
            "studygroup",
            "topic",
            "recommendation",
            "activity"
        })
@NullMarked
package org.rapporteur.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
