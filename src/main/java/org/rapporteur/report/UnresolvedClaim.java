package org.rapporteur.report;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;

/**
 * A claim that no record answers.
 *
 * @param block id of the block it stands in
 * @param claim as typed, {@code {figure participants}}
 */
public record UnresolvedClaim(BlockId block, String claim) {

    /** All of them in a document, in reading order. */
    public static List<UnresolvedClaim> in(Document document) {
        return document.allBlocks().flatMap(UnresolvedClaim::in).toList();
    }

    /** All of them in a block itself. */
    public static Stream<UnresolvedClaim> in(Block block) {
        return block.lines().stream()
                .flatMap(List::stream)
                .filter(inline -> inline instanceof Claim claim && claim.type() == ClaimType.UNRESOLVED)
                .map(inline -> new UnresolvedClaim(block.id(), inline.text()));
    }
}
