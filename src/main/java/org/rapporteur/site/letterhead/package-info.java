/** Where administrators give reports the look of their organization's own Word file, and see it first. */
@NullMarked
package org.rapporteur.site.letterhead;

import org.jspecify.annotations.NullMarked;
