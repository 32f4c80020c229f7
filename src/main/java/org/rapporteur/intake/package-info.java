/**
 * How foreign material becomes records: pasted lists and whole reports read, shown with what is doubtful, put right and
 * saved at once; and the tables the program comes with. Uses records, report, check, catalogue, document, terms and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "records :: *",
            "report",
            "report :: *",
            "catalogue",
            "catalogue :: *",
            "check",
            "check :: *",
            "document",
            "document :: *",
            "terms",
            "terms :: *",
            "platform",
            "platform :: *"
        })
@NullMarked
package org.rapporteur.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
