package org.rapporteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.platform.database.ForgottenGuesses;
import org.rapporteur.platform.database.RestoredRecords;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The same application for tests that write: behind each class all records are as they were before. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ReadApplication
@TestExecutionListeners(
        listeners = {ForgottenGuesses.class, RestoredRecords.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WrittenApplication {}
