package org.rapporteur;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.catalogue.store.LoadCommand;
import org.rapporteur.check.command.CheckCommand;
import org.rapporteur.document.comparing.CompareCommand;
import org.rapporteur.intake.takeover.ImportCommand;
import org.rapporteur.platform.people.OneTimeCommand;
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
        switch (CommandLine.of(words)) {
            case SERVE -> SpringApplication.run(Rapporteur.class, arguments);
            case CHECK -> System.exit(CheckCommand.run(words.subList(1, words.size())));
            case COMPARE -> System.exit(CompareCommand.run(words.subList(1, words.size())));
            case CATALOGUE ->
                System.exit(LoadCommand.run(Rapporteur.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
            case IMPORT ->
                System.exit(ImportCommand.run(Rapporteur.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
            case USER ->
                System.exit(OneTimeCommand.run(Rapporteur.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
            case VERIFY ->
                System.exit(VerifyCommand.run(Rapporteur.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
            case USAGE -> System.exit(Usage.tell());
            case UNKNOWN -> System.exit(Usage.refuse(words));
        }
    }
}
