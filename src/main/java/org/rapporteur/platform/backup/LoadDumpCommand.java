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

/** {@code load FILE}: everything public, as it was fetched, into an empty data folder or database. */
@Command(name = "load")
public final class LoadDumpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills these
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private LoadDumpCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new LoadDumpCommand(), words);
    }

    @Override
    public Integer call() {
        try (CommandDatabase place = CommandDatabase.toFill(settings.environment())) {
            long rows = LoadDump.into(place, file);
            spec.commandLine().getOut().println(CommandRun.text("load.done", rows, place.inWords()));
        }
        return CommandRun.DONE;
    }
}
