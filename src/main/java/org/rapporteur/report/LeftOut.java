package org.rapporteur.report;

import java.time.Instant;
import org.rapporteur.report.compile.ToldRecords.Told;

/** A record which the report of a period shall not tell, and why. */
public record LeftOut(Told record, String reason, String who, Instant at) {}
