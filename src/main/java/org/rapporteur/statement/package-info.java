/** What a report says was done by whom with which texts, read from its sentences and lists. Uses mentions, sentences and vocabulary. */
@ApplicationModule(allowedDependencies = {"mention", "sentence", "vocabulary"})
@NullMarked
package org.rapporteur.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
