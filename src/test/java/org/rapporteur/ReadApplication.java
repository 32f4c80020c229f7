package org.rapporteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.entry.Forms;
import org.rapporteur.platform.database.ForgottenGuesses;
import org.rapporteur.platform.database.TestDatabase;
import org.rapporteur.platform.people.CheapHashes;
import org.rapporteur.platform.people.Staff;
import org.rapporteur.report.ShakenRecords;
import org.rapporteur.site.dossier.PublicPeriods;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole application with the example, for tests that read; they share one, so that it starts once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"rapporteur.example=true", "rapporteur.public-address=https://reports.example.org"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestDatabase.class,
    PublicPeriods.class,
    Staff.class,
    CheapHashes.class,
    SomeCatalogue.class,
    Forms.class,
    Statements.class,
    ShakenRecords.class,
    Probe.class
})
@TestExecutionListeners(listeners = ForgottenGuesses.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ReadApplication {}
