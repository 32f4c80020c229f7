package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.command.Settings;
import org.rapporteur.platform.database.CommandDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: a backup into an empty data folder or database. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills these
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private RestoreCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new RestoreCommand(), words);
    }

    @Override
    public Integer call() {
        try (CommandDatabase place = CommandDatabase.toFill(settings.environment())) {
            Manifest manifest = Backups.restore(file, place);
            spec.commandLine()
                    .getOut()
                    .println(CommandRun.text("restore.done", manifest.rows(), manifest.taken(), place.inWords()));
        }
        return CommandRun.DONE;
    }
}
