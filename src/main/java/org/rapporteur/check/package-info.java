/**
 * What is wrong or doubtful in a document: runs every rule against the evidence; knows no Spring and no database. Uses
 * document, catalogue and terms.
 */
@ApplicationModule(
        allowedDependencies = {"document", "document :: *", "catalogue", "catalogue :: *", "terms", "terms :: *"})
@NullMarked
package org.rapporteur.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
