package org.rapporteur.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.document.Document;
import org.rapporteur.shared.DateRange;

/**
 * What a report is held against. What is not known is empty or null, and rules that need it stay silent.
 *
 * @param days the reporting period
 * @param cutOff the day up to which approvals are told; the last day of the period where nothing else is said
 * @param last the report before this one
 */
public record Evidence(
        @Nullable DateRange days,
        @Nullable LocalDate cutOff,
        Catalogue catalogue,
        KnownBodies bodies,
        KnownResolutions resolutions,
        StateNames states,
        @Nullable Document last) {}
