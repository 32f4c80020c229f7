package org.rapporteur.platform.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Without a database. */
final class RememberedTries implements Tries {

    private final Map<String, Tried> tried = new HashMap<>();

    @Override
    public Tried change(String key, Instant now, UnaryOperator<Tried> change) {
        Tried before = tried.getOrDefault(key, Tried.never(now));
        tried.put(key, change.apply(before));
        return before;
    }
}
