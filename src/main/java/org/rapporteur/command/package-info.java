/** The command that checks files without a server: its arguments, what it reads, what it prints. Uses the check, rules, evidence, catalogue, foreign reports, the document and shared. */
@ApplicationModule(
        allowedDependencies = {"check", "rule", "evidence", "catalogue", "foreign", "sentence", "document", "shared"})
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
