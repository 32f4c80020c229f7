/** Search: one field that finds texts, paragraphs of reports, activities, Resolutions, topics, groups and Member States. */
@NullMarked
package org.rapporteur.site.search;

import org.jspecify.annotations.NullMarked;
