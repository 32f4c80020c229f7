package org.rapporteur;

import org.rapporteur.platform.database.DatabasePlace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in three lines that we are up: where the pages are, where the records are kept, where the report is. */
@Component
class StartMessage {

    private final DatabasePlace place;
    private final String reportPath;

    StartMessage(DatabasePlace place, @Value("${rapporteur.report-path}") String reportPath) {
        this.place = place;
        this.reportPath = reportPath;
    }

    /** To the console itself: it is the answer to the command that started us, not a log entry. */
    @EventListener
    void print(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port != null) { // a test without a web server has nobody to tell
            System.out.println(lines("http://localhost:" + port));
        }
    }

    private String lines(String address) {
        return """
                Rapporteur: %s/
                Data: %s
                Report: %s%s""".formatted(address, place.inWords(), address, reportPath);
    }
}
