/** What the reports say of one subject, in their own sentences: on its page, as a brief to print, and as a citation. */
@NullMarked
package org.rapporteur.site.brief;

import org.jspecify.annotations.NullMarked;
