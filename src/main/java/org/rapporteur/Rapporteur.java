package org.rapporteur;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.catalogue.store.LoadCommand;
import org.rapporteur.check.command.CheckCommand;
import org.rapporteur.platform.people.OneTimeCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rapporteur, or runs the command that is named first. */
@SpringBootApplication
public class Rapporteur {

    /**
     * Runs the application until it is told to stop, or a command until it is done; {@code check …} needs neither Spring,
     * server nor database.
     */
    public static void main(String[] arguments) {
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "check" -> System.exit(CheckCommand.run(List.of(rest)));
            case "catalogue" -> System.exit(LoadCommand.run(Rapporteur.class, rest));
            case "user" -> System.exit(OneTimeCommand.run(Rapporteur.class, rest));
            default -> SpringApplication.run(Rapporteur.class, arguments);
        }
    }
}
