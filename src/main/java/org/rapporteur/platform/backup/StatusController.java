package org.rapporteur.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.database.DatabasePlace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows administrators how it stands: what the command {@code status} prints. */
@Controller
@ForAdministrators
class StatusController {

    private final DataSource source;
    private final DatabasePlace place;
    private final BackupSettings settings;
    private final Clock clock;

    StatusController(DataSource source, DatabasePlace place, BackupSettings settings, Clock clock) {
        this.source = source;
        this.place = place;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/status")
    String show(Model model) throws SQLException {
        try (Connection connection = source.getConnection()) {
            model.addAttribute("status", Status.of(connection, settings.every(), clock));
        }
        model.addAttribute("place", place.inWords());
        return "platform/backup/status";
    }
}
