package org.rapporteur.site.follow;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Days of meetings and of what was promised, as iCalendar (RFC 5545). The same facts make the same bytes. */
record Calendar(String name, List<Event> events) {

    private static final int LONGEST_LINE = 75;

    /**
     * An event of whole days.
     *
     * @param uid permanent
     * @param last day on which it still goes on
     * @param link whole address where it is told
     */
    record Event(String uid, String title, LocalDate first, LocalDate last, String words, String link) {}

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .body(write().getBytes(StandardCharsets.UTF_8));
    }

    String write() {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Rapporteur//Activity reports//EN",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + text(name)));
        events.forEach(event -> event(lines, event));
        lines.add("END:VCALENDAR");
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(folded(line)).append("\r\n"));
        return out.toString();
    }

    /** The stamp is the day of the event itself, since nobody keeps when it was written first. */
    private static void event(List<String> lines, Event event) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + text(event.uid()));
        lines.add("DTSTAMP:" + day(event.first()) + "T000000Z");
        lines.add("DTSTART;VALUE=DATE:" + day(event.first()));
        lines.add("DTEND;VALUE=DATE:" + day(event.last().plusDays(1)));
        lines.add("SUMMARY:" + text(event.title()));
        lines.add("DESCRIPTION:" + text(event.words()));
        lines.add("URL:" + event.link());
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than 75 bytes, and no letter is cut. */
    private static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(sign);
            bytes += size;
            at += Character.charCount(sign);
        }
        return out.toString();
    }
}
