package org.rapporteur.site.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Calendars as an independent reader reads them. */
class CalendarTests {

    private static final Calendar MEETING = new Calendar(
            "Rapporteur: Topic",
            List.of(new Calendar.Event(
                    "https://reports.example.org/activities/x",
                    "Meetings; of U4SSC, with “friends” from Côte d’Ivoire and a name that is longer than one line takes",
                    LocalDate.of(2024, 9, 19),
                    LocalDate.of(2024, 9, 20),
                    "First\nsecond \\ line",
                    "https://reports.example.org/activities/x")));

    @Test
    void isReadAsItWasMeant() throws IOException, ParserException {
        net.fortuna.ical4j.model.Calendar read = new CalendarBuilder().build(new StringReader(MEETING.write()));
        assertThat(read.validate().hasErrors()).isFalse();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        VEvent event = events.get(0);
        assertThat(event.getSummary().getValue())
                .isEqualTo(
                        "Meetings; of U4SSC, with “friends” from Côte d’Ivoire and a name that is longer than one line"
                                + " takes");
        assertThat(event.getDescription().getValue()).isEqualTo("First\nsecond \\ line");
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2024, 9, 19));
        assertThat(event.getDateTimeEnd().getDate())
                .as("the day after the last")
                .isEqualTo(LocalDate.of(2024, 9, 21));
    }

    @Test
    void noLineIsLongerThanAllowed() {
        assertThat(MEETING.write().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
