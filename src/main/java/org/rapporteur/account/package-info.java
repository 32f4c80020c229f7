/** Who works here: people with their sign-in names, passwords, roles, Sectors and bodies. Uses shared, access and studygroup. */
@ApplicationModule(allowedDependencies = {"access", "shared", "studygroup"})
@NullMarked
package org.rapporteur.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
