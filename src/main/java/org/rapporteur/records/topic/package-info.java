/** What reports are about: topics, and the Resolutions each answers. */
@NamedInterface("topic")
@NullMarked
package org.rapporteur.records.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
