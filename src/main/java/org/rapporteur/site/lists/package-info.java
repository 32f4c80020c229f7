/** The lists of texts and activities, said in words, narrowed, sorted and paged, and a page of each. */
@NullMarked
package org.rapporteur.site.lists;

import org.jspecify.annotations.NullMarked;
