package org.rapporteur.terms;

/**
 * A Member State of the Union.
 *
 * @param code three letters of ISO 3166-1, {@code KOR}
 * @param name as the Union writes it, {@code Korea (Republic of)}
 */
public record MemberState(String code, String name, boolean landlocked, boolean leastDeveloped, boolean smallIsland) {}
