package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.database.CommandDatabase;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;

/** {@code backup FILE}: all records in one file, while the program runs. */
@Command(name = "backup")
public final class BackupCommand extends FileCommand {

    private BackupCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new BackupCommand(), words);
    }

    @Override
    String done(Path file, Environment environment) {
        try (CommandDatabase source = CommandDatabase.toRead(environment)) {
            Manifest manifest = RecordedBackup.take(source, file, Clock.systemUTC());
            int tables = manifest.parts().size();
            return CommandRun.text("backup.done", file, manifest.rows(), tables, source.inWords());
        }
    }
}
