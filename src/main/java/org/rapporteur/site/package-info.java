/** What people read: reports, lists, dossiers, what the checker says. Uses every wing but entry and intake. */
@ApplicationModule(
        allowedDependencies = {
            "report",
            "report :: *",
            "check",
            "check :: *",
            "records",
            "records :: *",
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
package org.rapporteur.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
