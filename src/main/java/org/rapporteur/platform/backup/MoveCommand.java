package org.rapporteur.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.command.Settings;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code move --to jdbc:postgresql:…} or {@code move --to FOLDER}: what is kept here is there from now on. Nobody may write
 * meanwhile; what was here stays, and is to be put away by hand.
 */
@Command(name = "move")
public final class MoveCommand implements Callable<Integer> {

    private static final String OTHERS = """
            select count(*) from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()""";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills these
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    @Option(names = "--to", required = true, paramLabel = "PLACE", descriptionKey = "to")
    @SuppressWarnings("NullAway.Init")
    private String to;

    @Option(names = "--to-username", paramLabel = "NAME", descriptionKey = "to-username")
    private @Nullable String user;

    private MoveCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new MoveCommand(), words);
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Environment environment = settings.environment();
        Path folder = Files.createTempDirectory("rapporteur-move"); // its owner's alone
        try (CommandDatabase source = CommandDatabase.toLeave(environment);
                CommandDatabase target = target(environment)) {
            requireAlone(source);
            Path file = folder.resolve("records.zip");
            Backups.take(source, file);
            Manifest manifest = Backups.restore(file, target);
            spec.commandLine()
                    .getOut()
                    .println(CommandRun.text("move.done", manifest.rows(), source.inWords(), target.inWords()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return CommandRun.DONE;
    }

    /** The password is in no command line, which others on the machine can read. */
    private CommandDatabase target(Environment environment) {
        return to.startsWith("jdbc:")
                ? CommandDatabase.at(to, user, environment.getProperty("rapporteur.to-password"))
                : CommandDatabase.toFill(Path.of(to));
    }

    private static void requireAlone(CommandDatabase source) throws SQLException {
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OTHERS)) {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw new Refusal("Others are connected to " + source.inWords()
                        + ". Stop every program that works on it, so that nothing is written meanwhile");
            }
        }
    }
}
