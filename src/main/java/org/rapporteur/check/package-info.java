/** What is wrong or doubtful in a document: runs every rule against the evidence. Uses the rules, sentences, statements, evidence, catalogue and the document. */
@ApplicationModule(
        allowedDependencies = {
            "rule",
            "counting",
            "citing",
            "timing",
            "matching",
            "timing",
            "repeating",
            "style",
            "timing",
            "citing",
            "sentence",
            "statement",
            "evidence",
            "catalogue",
            "document"
        })
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
