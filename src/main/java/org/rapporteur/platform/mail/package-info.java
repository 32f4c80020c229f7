/** Mail to people: an outbox in the database, and who carries it out. What is said in it, and to whom, others know. */
@NamedInterface("mail")
@NullMarked
package org.rapporteur.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
