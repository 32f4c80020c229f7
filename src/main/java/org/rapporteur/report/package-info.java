/**
 * The account of a period: compiled from its records, refused where a claim does not resolve, and asked where it tells
 * a record. Uses records, document, terms and platform.
 */
@ApplicationModule(
        allowedDependencies = {
            "records",
            "records :: *",
            "document",
            "document :: *",
            "terms",
            "terms :: *",
            "platform",
            "platform :: *"
        })
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
