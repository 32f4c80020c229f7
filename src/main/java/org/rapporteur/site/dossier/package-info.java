/** On one page what many rooms know of a Resolution, study group, topic, Member State or period; the home page. */
@NullMarked
package org.rapporteur.site.dossier;

import org.jspecify.annotations.NullMarked;
