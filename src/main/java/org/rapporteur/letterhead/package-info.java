/** What a Word file takes from the organization: styles, numbering, header and page set-up, its own or ours. Uses no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapporteur.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
