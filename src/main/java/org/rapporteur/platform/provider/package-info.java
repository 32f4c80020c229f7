/** Asks a provider of OpenID Connect who somebody is; who that is here is for the room of people to say. */
@NullMarked
package org.rapporteur.platform.provider;

import org.jspecify.annotations.NullMarked;
