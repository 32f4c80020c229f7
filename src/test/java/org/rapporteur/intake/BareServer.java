package org.rapporteur.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.platform.database.TestDatabase;
import org.rapporteur.platform.people.CheapHashes;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A real server on its first day: no example, only the tables of reference. Whatever a test writes is taken back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"rapporteur.example=false", "rapporteur.reference=true"})
@Import({TestDatabase.class, CheapHashes.class, SomeCatalogue.class})
@Transactional
public @interface BareServer {}
