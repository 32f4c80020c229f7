/**
 * How a document becomes a Word file that can be edited, and what that file takes from the organization: styles,
 * numbering, header and page set-up.
 */
@NamedInterface("word")
@NullMarked
package org.rapporteur.document.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
