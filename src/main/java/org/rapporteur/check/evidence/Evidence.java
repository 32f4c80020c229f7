package org.rapporteur.check.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.document.Document;
import org.rapporteur.terms.DateRange;

/**
 * What a report is held against. What is not known is empty or null, and rules that need it stay silent.
 *
 * @param days the reporting period
 * @param cutOff the day up to which approvals are told; the last day of the period where nothing else is said
 * @param radioTexts texts of ITU-R, which the catalogue does not hold
 * @param last the report before this one
 * @param untold what was entered for the period and is in no paragraph
 */
public record Evidence(
        @Nullable DateRange days,
        @Nullable LocalDate cutOff,
        Catalogue catalogue,
        KnownBodies bodies,
        List<KnownQuestion> questions,
        KnownResolutions resolutions,
        StateNames states,
        List<KnownRadioText> radioTexts,
        @Nullable Document last,
        List<UntoldEntry> untold) {

    /**
     * A record that was entered for the period and that the report does not tell.
     *
     * @param name what people call it
     * @param sections ids of the sections it could stand in; empty where none is about its topics
     */
    public record UntoldEntry(String name, List<String> sections) {

        public UntoldEntry {
            sections = List.copyOf(sections);
        }
    }

    public Evidence {
        untold = List.copyOf(untold);
        questions = List.copyOf(questions);
        radioTexts = List.copyOf(radioTexts);
    }

    /** Without anything that was entered and is not told. */
    public Evidence(
            @Nullable DateRange days,
            @Nullable LocalDate cutOff,
            Catalogue catalogue,
            KnownBodies bodies,
            List<KnownQuestion> questions,
            KnownResolutions resolutions,
            StateNames states,
            List<KnownRadioText> radioTexts,
            @Nullable Document last) {
        this(days, cutOff, catalogue, bodies, questions, resolutions, states, radioTexts, last, List.of());
    }

    /** Without Questions and texts of ITU-R. */
    public Evidence(
            @Nullable DateRange days,
            @Nullable LocalDate cutOff,
            Catalogue catalogue,
            KnownBodies bodies,
            KnownResolutions resolutions,
            StateNames states,
            @Nullable Document last) {
        this(days, cutOff, catalogue, bodies, List.of(), resolutions, states, List.of(), last);
    }
}
