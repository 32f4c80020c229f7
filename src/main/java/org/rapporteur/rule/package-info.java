/** What a rule is, what it looks at and what it finds. Uses sentences, statements, evidence, the document and shared. */
@ApplicationModule(allowedDependencies = {"sentence", "mention", "statement", "evidence", "document", "shared"})
@NullMarked
package org.rapporteur.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
