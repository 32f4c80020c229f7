package org.rapporteur.entry.person;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.people.PersonFacts;

/**
 * All that is stored about a person.
 *
 * @param signInLog where else it stands
 */
record StoredData(
        @JsonUnwrapped PersonFacts facts,
        List<KeptDraft> drafts,
        List<OwedSection> sections,
        List<Told> history,
        String signInLog) {

    /** What the person typed and did not save yet. */
    record KeptDraft(String kind, String key, OffsetDateTime at, Map<String, String> fields) {}

    /** A section of a report that the person owes. */
    record OwedSection(String period, String section, String state) {}

    /**
     * How often something tells that the person did it.
     *
     * @param of code of what tells
     * @param address of a page that lists it; null where none does
     */
    record Told(String of, long count, @Nullable String address) {}
}
