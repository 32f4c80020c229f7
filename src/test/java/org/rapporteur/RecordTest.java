package org.rapporteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.access.Rights;
import org.rapporteur.activity.Activities;
import org.rapporteur.database.TestDatabase;
import org.rapporteur.outline.Outlines;
import org.rapporteur.period.Periods;
import org.rapporteur.recommendation.Recommendations;
import org.rapporteur.recommendation.Tallies;
import org.rapporteur.resolution.Resolutions;
import org.rapporteur.search.ActivitySearch;
import org.rapporteur.search.TextSearch;
import org.rapporteur.shared.MemberStates;
import org.rapporteur.shared.Memory;
import org.rapporteur.studygroup.StudyGroups;
import org.rapporteur.topic.Topics;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Import;

/**
 * A test of records on a real PostgreSQL with the schema of the migrations; what it writes is rolled back. All doors are
 * at hand, so that these tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false, properties = "spring.jpa.hibernate.ddl-auto=validate")
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import({
    TestDatabase.class,
    Probe.class,
    MemberStates.class,
    StudyGroups.class,
    Resolutions.class,
    Topics.class,
    Periods.class,
    Recommendations.class,
    Tallies.class,
    Activities.class,
    TextSearch.class,
    ActivitySearch.class,
    Memory.class,
    Rights.class,
    Outlines.class
})
public @interface RecordTest {}
