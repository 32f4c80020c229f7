package org.rapporteur.listing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.access.Rights;
import org.rapporteur.period.PeriodSummary;
import org.rapporteur.period.Periods;
import org.rapporteur.resolution.ResolutionSummary;
import org.rapporteur.resolution.Resolutions;
import org.rapporteur.search.ActivitySearch;
import org.rapporteur.search.TextSearch;
import org.rapporteur.shared.MemberStates;
import org.rapporteur.shared.Memory;
import org.rapporteur.studygroup.BodySummary;
import org.rapporteur.studygroup.StudyGroups;
import org.rapporteur.topic.Topics;
import org.rapporteur.wording.Wording;
import org.springframework.stereotype.Service;

/** Gives the {@link Names}, and the choices that lists offer; kept until a record changes. */
@Service
public class NameBook {

    /** What a page needs besides its own records: names, and the values that occur, by facet. */
    public record Book(Names names, Map<String, Set<String>> ofTexts, Map<String, Set<String>> ofActivities) {}

    private static final Wording ENGLISH = Wording.of(Locale.UK);

    private final Memory memory;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final MemberStates memberStates;
    private final Periods periods;
    private final Rights rights;
    private final TextSearch texts;
    private final ActivitySearch activities;

    NameBook(
            Memory memory,
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
