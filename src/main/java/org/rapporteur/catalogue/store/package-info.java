/** What ITU-T has published, kept and looked up: loaded from files by page and by command, and searched. */
@NamedInterface("store")
@NullMarked
package org.rapporteur.catalogue.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
