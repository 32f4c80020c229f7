package org.rapporteur.site.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.SnapshotCache;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.memberstate.MemberStates;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.resolution.ResolutionSummary;
import org.rapporteur.records.resolution.Resolutions;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.wording.Wording;
import org.springframework.stereotype.Service;

/** Gives the {@link Names}; kept until a record of those named changes. */
@Service
public class NameBook {

    private final SnapshotCache memory;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final Resolutions resolutions;
    private final MemberStates memberStates;
    private final Periods periods;
    private final Rights rights;

    NameBook(
            SnapshotCache memory,
            Topics topics,
            StudyGroups studyGroups,
            Resolutions resolutions,
            MemberStates memberStates,
            Periods periods,
            Rights rights) {
        this.memory = memory;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.resolutions = resolutions;
        this.memberStates = memberStates;
        this.periods = periods;
        this.rights = rights;
    }

    /** In the language of the request. */
    public Names names() {
        Locale language = RequestLanguage.get();
        String whose = rights.isStaff() ? "listing.names.staff." : "listing.names.";
        return memory.recall(
                whose + language.toLanguageTag(), () -> read(language), (names, changed) -> changed.textsOnly());
    }

    private Names read(Locale language) {
        return new Names(
                topics.all(),
                byKey(studyGroups.all(), BodySummary::code),
                byKey(resolutions.all(), ResolutionSummary::code), // the last edition is the one in force
                memberStates.all(),
                byKey(periods.allReadable(), PeriodSummary::code),
                Wording.of(language));
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return Collections.unmodifiableMap(byKey);
    }
}
