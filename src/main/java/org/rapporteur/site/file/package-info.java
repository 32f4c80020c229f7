/** What pages show, to be taken away: a brief on one subject to print or to edit, a list as a sheet or as JSON. */
@NullMarked
package org.rapporteur.site.file;

import org.jspecify.annotations.NullMarked;
