package org.rapporteur.platform.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.command.Settings;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command between the records and one file. */
abstract class FileCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills these
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public final Integer call() {
        spec.commandLine().getOut().println(done(file, settings.environment()));
        return CommandRun.DONE;
    }

    /** Does it, and says what was done. */
    abstract String done(Path file, Environment environment);
}
