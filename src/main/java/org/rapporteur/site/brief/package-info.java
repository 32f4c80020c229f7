/** What the reports say of one subject, in their own sentences, and how a place of them is cited. */
@NullMarked
package org.rapporteur.site.brief;

import org.jspecify.annotations.NullMarked;
