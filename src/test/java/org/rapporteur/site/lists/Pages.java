package org.rapporteur.site.lists;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.database.TestDatabase;
import org.rapporteur.platform.people.Staff;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole application with the example, so that tests of its pages share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rapporteur.example=true")
@Import({TestDatabase.class, Staff.class, SomeCatalogue.class})
public @interface Pages {}
