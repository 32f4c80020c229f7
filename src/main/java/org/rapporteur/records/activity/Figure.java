package org.rapporteur.records.activity;

import java.math.BigDecimal;

/**
 * A measured or counted value of an activity.
 *
 * @param unit as it follows the value: participants, Mbps
 * @param qualifier as it precedes the value: more than; empty where it is exact
 * @param source where it was read, empty where the account's own source says it
 */
public record Figure(String name, BigDecimal value, String unit, String qualifier, String source) {}
