package org.rapporteur.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Brings our own database. An auto-configuration, so that it gives way to a database that a test brings. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    EmbeddedDatabase embeddedDatabase(@Value("${rapporteur.data}") String folder) {
        return EmbeddedDatabase.open(Path.of(folder));
    }

    @Bean
    DatabasePlace databasePlace(JdbcConnectionDetails details) {
        return DatabasePlace.of(details);
    }
}
