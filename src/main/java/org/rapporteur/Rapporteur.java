package org.rapporteur;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rapporteur. */
@SpringBootApplication
public class Rapporteur {

    /** Runs the application until it is told to stop. */
    public static void main(String[] arguments) {
        SpringApplication.run(Rapporteur.class, arguments);
    }
}
