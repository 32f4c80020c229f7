package org.rapporteur;

import java.util.Arrays;
import org.rapporteur.publication.LoadCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rapporteur, or runs the command that is named first. */
@SpringBootApplication
public class Rapporteur {

    /** Runs the application until it is told to stop, or a command until it is done. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("catalogue")) {
            System.exit(LoadCommand.run(Rapporteur.class, Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(Rapporteur.class, arguments);
    }
}
