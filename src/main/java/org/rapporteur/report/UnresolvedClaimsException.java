package org.rapporteur.report;

import java.util.List;
import java.util.stream.Collectors;

/** Prose which claims what no record says; the message names each claim with its place. */
public class UnresolvedClaimsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnresolvedClaimsException(List<UnresolvedClaim> claims) {
        super("No record answers "
                + claims.stream()
                        .map(claim -> claim.claim() + " in " + claim.block())
                        .collect(Collectors.joining(", ")));
    }
}
