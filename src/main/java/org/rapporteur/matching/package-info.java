/** Rules that hold texts against the catalogue of published ones. Uses rules, what they look at, evidence and catalogue. */
@ApplicationModule(
        allowedDependencies = {
            "rule",
            "statement",
            "mention",
            "sentence",
            "date",
            "evidence",
            "catalogue",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
