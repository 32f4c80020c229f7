/**
 * What is wrong or doubtful in a document: runs every rule against the evidence; only its room inspection, which holds
 * the reports of periods, knows Spring and the database. Uses document, catalogue and terms; inspection also report,
 * records and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document :: *",
            "catalogue",
            "catalogue :: *",
            "report",
            "report :: *",
            "records",
            "records :: *",
            "platform",
            "platform :: *",
            "terms",
            "terms :: *"
        })
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
