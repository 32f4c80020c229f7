/** Each kind of record as a form: its fields, how they are filled from the record, and how they are read back into it. Uses entry, sheet, publication, catalogue and the rooms of records. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "entry",
            "history",
            "sheet",
            "resolution",
            "topic",
            "studygroup",
            "period",
            "recommendation",
            "activity",
            "catalogue",
            "publication",
            "prose",
            "vocabulary",
            "wording",
            "shared"
        })
@NullMarked
package org.rapporteur.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
