/**
 * How foreign material becomes records: pasted lists, whole reports, and Word files of reports that people wrote in, read,
 * shown with what is doubtful, put right and saved; and the tables the program comes with. Uses entry, records, report,
 * check, catalogue, document, terms and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "entry",
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
