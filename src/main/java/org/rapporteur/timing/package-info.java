/** Rules about days: what happened outside the period, what has passed, what stays unanswered. Uses rules, what they look at, dates and evidence. */
@ApplicationModule(
        allowedDependencies = {
            "rule",
            "date",
            "statement",
            "mention",
            "sentence",
            "evidence",
            "document",
            "catalogue",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.timing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
