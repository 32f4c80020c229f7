package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.time.Clock;
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

/** {@code backup FILE}: all records in one file, while the program runs. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills these
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private BackupCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new BackupCommand(), words);
    }

    @Override
    public Integer call() {
        try (CommandDatabase source = CommandDatabase.toRead(settings.environment())) {
            Manifest manifest = RecordedBackup.take(source, file, Clock.systemUTC());
            spec.commandLine()
                    .getOut()
                    .println(CommandRun.text(
                            "backup.done",
                            file,
                            manifest.rows(),
                            manifest.parts().size(),
                            source.inWords()));
        }
        return CommandRun.DONE;
    }
}
