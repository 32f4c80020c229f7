package org.rapporteur.site.follow;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.platform.web.PublicAddress;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.activity.ActivityKind;
import org.rapporteur.report.life.Promise;
import org.rapporteur.site.brief.Matter;
import org.rapporteur.site.brief.ReportsAsRead;
import org.rapporteur.site.follow.Calendar.Event;
import org.rapporteur.site.promise.PromiseBook;
import org.rapporteur.site.promise.PromiseWording;
import org.springframework.stereotype.Component;

/** The days that a calendar shows: of meetings that public reports tell, and of what they promised for a day. */
@Component
class FollowedDays {

    private final ReportsAsRead reports;
    private final PromiseBook promises;
    private final PromiseWording wording;
    private final PublicAddress addresses;

    FollowedDays(ReportsAsRead reports, PromiseBook promises, PromiseWording wording, PublicAddress addresses) {
        this.reports = reports;
        this.promises = promises;
        this.wording = wording;
        this.addresses = addresses;
    }

    List<Event> of(Matter matter) {
        return Stream.concat(meetings(matter), promised(matter)).toList();
    }

    /** An activity told in several periods is one; a day that is not known is none. */
    private Stream<Event> meetings(Matter matter) {
        Map<String, Account> meetings = new LinkedHashMap<>();
        reports.published().stream()
                .flatMap(report -> report.activities().stream())
                .filter(matter.activities())
                .filter(account -> account.kind() == ActivityKind.MEETING)
                .filter(account -> account.activity().starts() != null)
                .forEach(account -> meetings.putIfAbsent(account.slug(), account));
        return meetings.values().stream().map(this::meeting);
    }

    private Event meeting(Account account) {
        LocalDate first = Objects.requireNonNull(account.activity().starts());
        LocalDate ends = account.activity().ends();
        LocalDate last = ends == null || ends.isBefore(first) ? first : ends;
        String path = "/activities/" + account.slug();
        return new Event(whole(path), account.name(), first, last, account.source(), whole(path));
    }

    private Stream<Event> promised(Matter matter) {
        return promises.about(matter, reports.published()).stream()
                .filter(promise -> promise.day() != null)
                .map(this::promised);
    }

    private Event promised(Promise promise) {
        LocalDate day = Objects.requireNonNull(promise.day());
        return new Event(
                whole("/promises#" + promise.key()),
                promise.name(),
                day,
                day,
                promise.words() + " " + wording.outcome(promise),
                whole(promise.place().href()));
    }

    private String whole(String path) {
        return addresses.of(path).orElseThrow();
    }
}
