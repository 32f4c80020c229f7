package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups that the program takes by itself.
 *
 * @param folder where they are written; none are taken without it
 * @param every how old the newest may become
 * @param keep how many are kept
 */
@ConfigurationProperties("rapporteur.backup")
record BackupSettings(
        @Nullable Path folder,
        @DefaultValue("24h") Duration every,
        @DefaultValue("14") int keep) {}
