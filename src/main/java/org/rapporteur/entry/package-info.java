/** How records are entered and changed: one form, one way of saving, one page for two people at once. Uses history, draft, report and sheet. */
@ApplicationModule(
        allowedDependencies = {"access", "history", "draft", "report", "document", "format", "period", "sheet", "shared"
        })
@NullMarked
package org.rapporteur.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
