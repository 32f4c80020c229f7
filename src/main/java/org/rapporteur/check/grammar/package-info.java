/** Words and how they are put together: a language as data, a line as tokens, phrases that read tokens. Knows no report. */
@NullMarked
package org.rapporteur.check.grammar;

import org.jspecify.annotations.NullMarked;
