package org.rapporteur.platform.backup;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.command.Settings;
import org.rapporteur.platform.database.CommandDatabase;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: how it stands with the records, for whoever looks after them. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    private final Settings settings = new Settings();

    private StatusCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new StatusCommand(), words);
    }

    @Override
    public Integer call() throws SQLException {
        Environment environment = settings.environment();
        Duration every = environment.getProperty("rapporteur.backup.every", Duration.class, Duration.ofHours(24));
        try (CommandDatabase source = CommandDatabase.toRead(environment);
                Connection connection = source.connect()) {
            PrintWriter out = spec.commandLine().getOut();
            Status status = Status.of(connection, every, Clock.systemUTC());
            out.println(CommandRun.text("status.place", source.inWords()));
            status.facts().forEach(fact -> out.println(line(fact)));
            return status.isWell() ? CommandRun.DONE : CommandRun.NOT_AS_IT_SHOULD_BE;
        }
    }

    private static String line(Status.Fact fact) {
        return CommandRun.text(fact.isWell() ? "status.fact" : "status.fact.asks", fact.label(), fact.value());
    }
}
