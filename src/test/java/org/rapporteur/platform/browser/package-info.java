/** Pages looked at in a real browser. */
@NullMarked
package org.rapporteur.platform.browser;

import org.jspecify.annotations.NullMarked;
