package org.rapporteur.report.compile;

/**
 * That a Sector has nothing to report under a Resolution, as somebody signed it and wants it said.
 *
 * @param resolution code, {@code PP-102}
 * @param sector letter
 * @param who signed it
 */
public record SignedSilence(String resolution, String sector, String who) {}
