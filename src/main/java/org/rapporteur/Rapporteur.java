package org.rapporteur;

import java.util.List;
import org.rapporteur.catalogue.store.LoadCommand;
import org.rapporteur.check.command.CheckCommand;
import org.rapporteur.document.comparing.CompareCommand;
import org.rapporteur.intake.takeover.ImportCommand;
import org.rapporteur.platform.backup.BackupCommand;
import org.rapporteur.platform.backup.LoadDumpCommand;
import org.rapporteur.platform.backup.MoveCommand;
import org.rapporteur.platform.backup.RestoreCommand;
import org.rapporteur.platform.backup.StatusCommand;
import org.rapporteur.platform.database.DatabaseAhead;
import org.rapporteur.platform.people.UserCommand;
import org.rapporteur.report.life.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rapporteur, or runs the command that is named first. */
@SpringBootApplication
public class Rapporteur {

    /**
     * Runs the application until it is told to stop, or a command until it is done; {@code check …} and {@code compare …} need
     * neither Spring, server nor database.
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        CommandLine asked = CommandLine.of(words);
        if (asked == CommandLine.SERVE) {
            SpringApplication application = new SpringApplication(Rapporteur.class);
            application.addInitializers(new DatabaseAhead());
            application.run(CommandLine.settings(words).toArray(String[]::new));
        } else {
            System.exit(run(asked, words));
        }
    }

    private static int run(CommandLine asked, List<String> words) {
        List<String> behind = words.subList(Math.min(1, words.size()), words.size());
        return switch (asked) {
            case CHECK -> CheckCommand.run(behind);
            case COMPARE -> CompareCommand.run(behind);
            case CATALOGUE -> LoadCommand.run(Rapporteur.class, behind.toArray(String[]::new));
            case IMPORT -> ImportCommand.run(Rapporteur.class, behind.toArray(String[]::new));
            case VERIFY -> VerifyCommand.run(Rapporteur.class, behind.toArray(String[]::new));
            case BACKUP -> BackupCommand.run(behind);
            case RESTORE -> RestoreCommand.run(behind);
            case LOAD -> LoadDumpCommand.run(behind);
            case MOVE -> MoveCommand.run(behind);
            case USER -> UserCommand.run(behind);
            case STATUS -> StatusCommand.run(behind);
            case USAGE, SERVE -> Usage.tell();
            case UNKNOWN -> Usage.refuse(words);
        };
    }
}
