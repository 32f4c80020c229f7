package org.rapporteur.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.WrittenApplication;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An application that nobody told its address, whose deeds fail and whose clock is set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WrittenApplication
@TestPropertySource(properties = "rapporteur.public-address=")
@Import({SavedDeeds.class, OtherDeeds.class, TableStates.class, MovingClock.class})
public @interface DisturbedApplication {}
