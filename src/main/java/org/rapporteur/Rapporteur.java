package org.rapporteur;

import java.util.List;
import org.rapporteur.command.CheckCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rapporteur, or the command that the first argument names. */
@SpringBootApplication
public class Rapporteur {

    /** Runs the application until it is told to stop; {@code check …} without Spring, server and database. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.get(0).equals("check")) {
            System.exit(CheckCommand.run(words.subList(1, words.size())));
        }
        SpringApplication.run(Rapporteur.class, arguments);
    }
}
