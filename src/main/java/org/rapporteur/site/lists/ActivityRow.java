package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.MemberState;
import org.rapporteur.terms.wording.Wording;

/** An activity in a list and, cell by cell, in its file; several names are joined by commas. */
public record ActivityRow(
        String slug, String name, String kind, String bodies, String countries, String days, String topics) {

    public static ActivityRow of(ActivitySummary activity, Names names) {
        return new ActivityRow(
                activity.slug(),
                activity.name(),
                kind(activity, names.wording()),
                joined(names.bodies(activity.bodies()).stream().map(BodySummary::acronym)),
                joined(names.countries(activity.countries()).stream().map(MemberState::name)),
                days(activity.starts(), activity.ends(), names.wording()),
                joined(names.topics(activity.topics()).stream().map(TopicSummary::name)));
    }

    static String kind(ActivitySummary activity, Wording wording) {
        return wording.opening(wording.counted("activity." + activity.kind().code(), 1));
    }

    static String days(@Nullable LocalDate starts, @Nullable LocalDate ends, Wording wording) {
        if (starts != null && ends != null) {
            return wording.days(starts, ends);
        }
        if (starts != null) {
            return wording.pattern("activity.since").text(Map.of("day", wording.day(starts)));
        }
        return ends == null ? "" : wording.pattern("activity.until").text(Map.of("day", wording.day(ends)));
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    /** What stands below the name. */
    public String facts() {
        return Stream.of(days, bodies, countries, topics)
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
