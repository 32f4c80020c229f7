/**
 * How foreign material becomes records: pasted lists read, shown with what is doubtful, put right and saved at once.
 * Uses records, report, catalogue, terms and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "records :: *",
            "report",
            "report :: *",
            "catalogue",
            "catalogue :: *",
            "terms",
            "terms :: *",
            "platform",
            "platform :: *"
        })
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
