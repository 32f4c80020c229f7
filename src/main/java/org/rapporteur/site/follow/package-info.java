/** How people follow what is reported: feeds and calendars of a subject or a list, and what search engines are told. */
@NullMarked
package org.rapporteur.site.follow;

import org.jspecify.annotations.NullMarked;
