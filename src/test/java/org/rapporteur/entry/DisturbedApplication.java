package org.rapporteur.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An application whose database fails and whose clock is set, for tests that share it and are done with what others wrote. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WrittenApplication
@TestPropertySource(properties = "test.alone=DisturbedApplication") // what others write would change what is read here
@Import({Statements.class, SavedDeeds.class, OtherDeeds.class, TableStates.class, MovingClock.class})
@interface DisturbedApplication {}
