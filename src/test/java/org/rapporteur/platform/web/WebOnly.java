package org.rapporteur.platform.web;

import org.rapporteur.site.report.WrittenPages;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** An application of this room and a sample report alone, without a database. */
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class,
            FlywayAutoConfiguration.class
        },
        excludeName = "org.rapporteur.platform.database.DatabaseConfiguration")
@Import({WebRoom.class, SecurityConfiguration.class, EverybodyReads.class, WrittenPages.class, SampleController.class})
class WebOnly {}
