/** The account of a period: compiled from its records, refused where a claim does not resolve, and shown. Uses compile, format, word, letterhead, pdf, web and every record room. */
@ApplicationModule(
        allowedDependencies = {
            "compile",
            "telling",
            "wording",
            "prose",
            "outline",
            "document",
            "format",
            "pdf",
            "word",
            "letterhead",
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
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
