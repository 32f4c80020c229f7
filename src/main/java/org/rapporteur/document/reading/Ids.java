package org.rapporteur.document.reading;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.document.BlockId;

/** Sees to it that no id is given twice, though a report may print a number twice. */
final class Ids {

    private final Map<BlockId, Integer> taken = new HashMap<>();

    BlockId take(BlockId wanted) {
        int times = taken.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : take(BlockId.valueOf(wanted + "~" + times));
    }
}
