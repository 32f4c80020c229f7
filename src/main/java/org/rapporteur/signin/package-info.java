/** How people sign in and stay signed in: sessions, forged requests, passwords tried too often. Uses shared, access, account and web. */
@ApplicationModule(allowedDependencies = {"access", "account", "shared", "web"})
@NullMarked
package org.rapporteur.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
