package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** What no code of ours does, as what was typed could do harm by it. */
class HarmfulCallsTests {

    private static final JavaClasses OURS = OurClasses.MAIN;

    @Test
    void noExpressionIsEvaluated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "org.springframework.expression..", "ognl..", "jdk.jshell..")
                .check(OURS);
    }

    @Test
    void noObjectIsReadFromBytes() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.beans.XMLDecoder")
                .check(OURS);
    }

    @Test
    void whatMustNotBeGuessedIsNeverDrawnByAWeakLot() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .check(OURS);
    }
}
