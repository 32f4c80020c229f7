/**
 * How staff write records: one form, one way of saving, one page for two people at once. Uses records, report, check,
 * catalogue, document, terms and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "records :: *",
            "report",
            "report :: *",
            "check",
            "check :: *",
            "catalogue",
            "catalogue :: *",
            "document",
            "document :: *",
            "terms",
            "terms :: *",
            "platform",
            "platform :: *"
        })
@NullMarked
package org.rapporteur.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
