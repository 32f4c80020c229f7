/** The account of a period: compiled from its records, refused where a claim does not resolve, and asked where it tells a record. Uses access, compile and every record room. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "compile",
            "telling",
            "wording",
            "prose",
            "outline",
            "document",
            "format",
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
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
