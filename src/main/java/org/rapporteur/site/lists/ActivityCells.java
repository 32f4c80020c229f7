package org.rapporteur.site.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.ActivitySummary;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.terms.MemberState;

/** An activity cell by cell, one fact in each; several names in a cell are parted by semicolons. */
final class ActivityCells {

    /** The columns for programs; people read them in the bundle. */
    static final List<String> COLUMNS =
            List.of("name", "kind", "bodies", "countries", "from", "to", "topics", "resolutions", "address");

    private ActivityCells() {}

    /** @param address of its page */
    static List<Object> of(ActivitySummary activity, Names names, String address) {
        return List.of(
                activity.name(),
                ActivityRow.kind(activity, names.wording()),
                joined(names.bodies(activity.bodies()).stream().map(BodySummary::acronym)),
                joined(names.countries(activity.countries()).stream().map(MemberState::name)),
                day(activity.starts()),
                day(activity.ends()),
                joined(names.topics(activity.topics()).stream().map(TopicSummary::name)),
                joined(names.resolutions(activity.resolutions(), activity.topics()).stream()
                        .map(resolution -> names.numbered(resolution.code()))),
                address);
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining("; "));
    }
}
