/** What the reports said would come and what became of it: all of it on one page, and of one subject on its own. */
@NullMarked
package org.rapporteur.site.promise;

import org.jspecify.annotations.NullMarked;
