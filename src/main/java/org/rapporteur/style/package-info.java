/** Rules about how things are said: number and verb, numbers without a source, house style. Uses rules, sentences, mentions, statements and the document. */
@ApplicationModule(allowedDependencies = {"rule", "sentence", "mention", "statement", "document"})
@NullMarked
package org.rapporteur.style;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
