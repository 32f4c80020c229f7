package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.database.CommandDatabase;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;

/** {@code load FILE}: everything public, as it was fetched, into an empty data folder or database. */
@Command(name = "load")
public final class LoadDumpCommand extends FileCommand {

    private LoadDumpCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new LoadDumpCommand(), words);
    }

    @Override
    String done(Path file, Environment environment) {
        try (CommandDatabase place = CommandDatabase.toFill(environment)) {
            return CommandRun.text("load.done", LoadDump.into(place, file), place.inWords());
        }
    }
}
