package org.rapporteur.report.compile;

import java.time.LocalDate;

/** By whom a record was entered, and on which day. */
public record Entered(String who, LocalDate on) {}
