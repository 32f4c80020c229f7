/** What a report says was done by whom with which texts, read from its sentences and lists. */
@NamedInterface("statement")
@NullMarked
package org.rapporteur.check.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
