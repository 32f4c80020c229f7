package org.rapporteur.platform.backup;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where there is a folder for them, the server takes backups by itself; commands do not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupConfiguration {

    /** With the clock of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnProperty("rapporteur.backup.folder")
    @EnableScheduling
    static class OnSchedule {

        @Bean
        ScheduledBackups scheduledBackups(JdbcConnectionDetails details, BackupSettings settings, Clock clock) {
            return new ScheduledBackups(details, settings, clock);
        }
    }
}
