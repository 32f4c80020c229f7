package org.rapporteur;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Our classes as their files have them, read once a process. */
final class OurClasses {

    static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("org.rapporteur");

    static final JavaClasses MAIN = WITH_TESTS.that(DescribedPredicate.describe(
            "are no tests",
            type -> type.getSource()
                    .map(source -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(Location.of(source.getUri())))
                    .orElse(false)));

    private OurClasses() {}
}
