package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.database.CommandDatabase;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;

/** {@code restore FILE}: a backup into an empty data folder or database. */
@Command(name = "restore")
public final class RestoreCommand extends FileCommand {

    private RestoreCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new RestoreCommand(), words);
    }

    @Override
    String done(Path file, Environment environment) {
        try (CommandDatabase place = CommandDatabase.toFill(environment)) {
            Manifest manifest = Backups.restore(file, place);
            return CommandRun.text("restore.done", manifest.rows(), manifest.taken(), place.inWords());
        }
    }
}
