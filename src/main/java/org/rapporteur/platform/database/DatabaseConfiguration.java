package org.rapporteur.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

/** Brings our own database. An auto-configuration, so that it gives way to a database that a test brings. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
class DatabaseConfiguration {

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails embeddedDatabase(
            @Value("${rapporteur.data}") Path folder,
            @Value("${rapporteur.join:false}") boolean join,
            ObjectProvider<DatabaseAhead.Opening> ahead) {
        DatabaseAhead.Opening opening = ahead.getIfAvailable();
        if (opening != null) {
            return opening.take();
        }
        return join && DataFolder.isInUse(folder) ? JoinedDatabase.in(folder) : EmbeddedDatabase.open(folder);
    }

    @Bean
    DatabasePlace databasePlace(JdbcConnectionDetails details) {
        return DatabasePlace.of(details);
    }

    @Bean
    StartLock startLock(JdbcConnectionDetails details) {
        return new StartLock(details);
    }

    @Bean
    Migration migration(JdbcConnectionDetails details, StartLock lock) {
        return new Migration(details, lock);
    }

    @Bean
    Reach reach() {
        return new Reach();
    }

    @Bean
    static BeanPostProcessor retries(ObjectProvider<Reach> reach) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
                    pool.setDataSource(new RetryingSource(
                            new Driver(), pool.getJdbcUrl(), pool.getDataSourceProperties(), reach.getObject()));
                }
                return bean;
            }
        };
    }

    /** Migrations have connections of their own, as those of pages bound how long a statement may take. */
    @Bean
    FlywayConfigurationCustomizer ownConnections(JdbcConnectionDetails details) {
        return flyway -> flyway.dataSource(
                new SimpleDriverDataSource(new Driver(), details.getJdbcUrl(), StartConnection.properties(details)));
    }

    /** Holds while {@code spring.datasource.url} is not set: then we bring the database ourselves. */
    static final class NoDatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isTrueIn(context.getEnvironment());
        }

        static boolean isTrueIn(Environment environment) {
            return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        }
    }
}
