package org.rapporteur.site.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.activity.ActivitySearch;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.recommendation.TextSearch;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.wording.Wording;
import org.springframework.stereotype.Service;

/** Gives the {@link Names}, and the choices that lists offer; kept until a record changes. */
@Service
class NameBook {

    /** What a page needs besides its own records: names, and the values that occur, by facet. */
    public record Book(Names names, Map<String, Set<String>> ofTexts, Map<String, Set<String>> ofActivities) {}

    private static final Wording ENGLISH = Wording.of(Locale.UK);

    private final SnapshotCache memory;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final MemberStates memberStates;
    private final Periods periods;
    private final Rights rights;
    private final TextSearch texts;
    private final ActivitySearch activities;

    NameBook(
            SnapshotCache memory,
            Topics topics,
            StudyGroups studyGroups,
            Resolutions resolutions,
            MemberStates memberStates,
            Periods periods,
            Rights rights,
            TextSearch texts,
            ActivitySearch activities) {
        this.memory = memory;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.resolutions = resolutions;
        this.memberStates = memberStates;
        this.periods = periods;
        this.rights = rights;
        this.texts = texts;
        this.activities = activities;
    }

    public Book open() {
        return memory.recall(rights.isStaff() ? "listing.names.staff" : "listing.names", this::read);
    }

    public Names names() {
        return open().names();
    }

    private Book read() {
        Names names = new Names(
                topics.all(),
                byKey(studyGroups.all(), BodySummary::code),
                byKey(resolutions.all(), ResolutionSummary::code), // the last edition is the one in force
                memberStates.all(),
                byKey(periods.allReadable(), PeriodSummary::code),
                ENGLISH);
        return new Book(
                names, texts.occurring(), activities.occurring(names.periods().keySet()));
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return Collections.unmodifiableMap(byKey);
    }
}
