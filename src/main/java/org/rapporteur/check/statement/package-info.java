/** What a report says was done by whom with which texts, read from its sentences and lists. */
@NullMarked
package org.rapporteur.check.statement;

import org.jspecify.annotations.NullMarked;
