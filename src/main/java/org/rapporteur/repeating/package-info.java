/** Rules about what is said twice: sentences and expansions of acronyms. Uses rules, style, sentences, mentions, statements and the document. */
@ApplicationModule(allowedDependencies = {"rule", "style", "sentence", "mention", "statement", "document"})
@NullMarked
package org.rapporteur.repeating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
