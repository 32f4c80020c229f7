package org.rapporteur.platform.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.Rapporteur;
import org.rapporteur.platform.backup.BackupCommand;
import org.rapporteur.platform.backup.MoveCommand;
import org.rapporteur.platform.backup.RestoreCommand;
import org.rapporteur.platform.backup.StatusCommand;
import org.rapporteur.platform.people.UserCommand;
import org.rapporteur.report.life.VerifyCommand;

/** Commands, in this process, as a start of another tells nothing more; the words of the console are read from its streams. */
final class OperatorCommands {

    private OperatorCommands() {}

    /** What is told, and behind it what it ended with. */
    static String run(Path data, String... words) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream console = System.out;
        PrintStream complaints = System.err;
        PrintStream listening = new PrintStream(told, true, StandardCharsets.UTF_8);
        System.setOut(listening);
        System.setErr(listening);
        try {
            int code = command(words[0], behind(data, words));
            return told.toString(StandardCharsets.UTF_8) + "ended with " + code;
        } finally {
            System.setOut(console);
            System.setErr(complaints);
        }
    }

    private static List<String> behind(Path data, String... words) {
        return Stream.concat(Stream.of(words).skip(1), Stream.of("--rapporteur.data=" + data))
                .toList();
    }

    private static int command(String name, List<String> words) {
        return switch (name) {
            case "backup" -> BackupCommand.run(words);
            case "restore" -> RestoreCommand.run(words);
            case "move" -> MoveCommand.run(words);
            case "status" -> StatusCommand.run(words);
            case "user" -> UserCommand.run(words);
            case "verify" -> VerifyCommand.run(Rapporteur.class, words.toArray(String[]::new));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
