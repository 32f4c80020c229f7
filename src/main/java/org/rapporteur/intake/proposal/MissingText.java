package org.rapporteur.intake.proposal;

/**
 * A published text that no record has and that may be what is missing.
 *
 * @param name its designation
 * @param address of the form that enters it, filled; of its draft, where there is one; of the proposals where others have to be
 *     entered with it
 */
public record MissingText(String name, String title, String address) {}
