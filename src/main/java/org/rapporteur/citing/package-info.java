/** Rules about what a report cites: Resolutions, Member States, groups, Questions, forms of numbers. Uses rules, what they look at, evidence and catalogue. */
@ApplicationModule(
        allowedDependencies = {
            "rule",
            "statement",
            "mention",
            "sentence",
            "evidence",
            "catalogue",
            "document",
            "vocabulary",
            "shared"
        })
@NullMarked
package org.rapporteur.citing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
