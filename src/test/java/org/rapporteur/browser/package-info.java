/** Pages looked at in a real browser. */
@NullMarked
package org.rapporteur.browser;

import org.jspecify.annotations.NullMarked;
