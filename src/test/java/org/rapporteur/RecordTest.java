package org.rapporteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rapporteur.platform.DataVersion;
import org.rapporteur.platform.RecordChanges;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.platform.database.TestDatabase;
import org.rapporteur.platform.database.WriteLocks;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Tallies;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.report.outline.Outlines;
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
    SnapshotCache.class,
    DataVersion.class,
    RecordChanges.class,
    WriteLocks.class,
    Rights.class,
    Outlines.class
})
public @interface RecordTest {}
