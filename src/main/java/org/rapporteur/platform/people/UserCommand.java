package org.rapporteur.platform.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.command.CommandRun;
import org.rapporteur.platform.command.Settings;
import org.rapporteur.platform.database.CommandDatabase;
import org.rapporteur.platform.database.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user one-time NAME}, {@code user administrator NAME}, {@code user end-sessions NAME}: who looks after people from the console. */
@Command(name = "user", subcommandsRepeatable = false)
public final class UserCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // whose options this command takes
    private final Settings settings = new Settings();

    private UserCommand() {}

    /** @return what the process ends with */
    public static int run(List<String> words) {
        return CommandRun.execute(new UserCommand(), words);
    }

    @Override
    public Integer call() {
        return refuse(CommandRun.NOT_DONE, "user.which");
    }

    @Command(name = "one-time")
    int oneTime(@Mixin Settings chosen, @Parameters(paramLabel = "NAME", descriptionKey = "NAME") String name)
            throws SQLException {
        return with(
                chosen,
                people -> people.renew(name)
                        .map(password -> tell("user.one-time", name, password))
                        .orElseGet(() -> refuse(CommandRun.NOT_AS_IT_SHOULD_BE, "user.nobody", name)));
    }

    @Command(name = "end-sessions")
    int endSessions(@Mixin Settings chosen, @Parameters(paramLabel = "NAME", descriptionKey = "NAME") String name)
            throws SQLException {
        return with(
                chosen,
                people -> people.endSessions(name)
                        ? tell("user.sessions", name)
                        : refuse(CommandRun.NOT_AS_IT_SHOULD_BE, "user.nobody", name));
    }

    @Command(name = "administrator")
    int administrator(
            @Mixin Settings chosen,
            @Parameters(paramLabel = "NAME", descriptionKey = "NAME") String signInName,
            @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name") @Nullable String name)
            throws SQLException {
        PersonForm form = new PersonForm(
                signInName,
                name == null ? signInName : name,
                Role.ADMINISTRATOR.code(),
                List.of(),
                List.of(),
                true,
                false,
                0);
        return with(
                chosen,
                people -> added(people, form)
                        .map(password -> tell("user.one-time", signInName, password))
                        .orElseGet(() -> refuse(CommandRun.NOT_AS_IT_SHOULD_BE, "user.refused", signInName)));
    }

    private static Optional<String> added(ConsolePeople people, PersonForm form) {
        Errors errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors, List.of());
        return errors.hasErrors() ? Optional.empty() : people.add(form);
    }

    private int with(Settings chosen, Function<ConsolePeople, Integer> work) throws SQLException {
        try (CommandDatabase database = CommandDatabase.toRead(chosen.environment());
                Connection connection = database.connect()) {
            ConsolePeople people = new ConsolePeople(connection, Clock.systemUTC());
            return Background.call("Command", () -> work.apply(people));
        } catch (DataAccessException e) {
            throw new Refusal(
                    "People cannot be looked after: " + e.getMostSpecificCause().getMessage(), e);
        }
    }

    private int tell(String key, Object... arguments) {
        spec.commandLine().getOut().println(CommandRun.text(key, arguments));
        return CommandRun.DONE;
    }

    private int refuse(int end, String key, Object... arguments) {
        spec.commandLine().getErr().println(CommandRun.text(key, arguments));
        return end;
    }
}
