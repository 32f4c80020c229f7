/** How any page is served: layout, language, headers, error pages. */
@NamedInterface("web")
@NullMarked
package org.rapporteur.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
