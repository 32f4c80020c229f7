package org.rapporteur.site.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to narrow a list, as the form offers it.
 *
 * @param name in the address
 * @param one whether only one value may be chosen
 */
public record Facet(String name, boolean one, List<Option> options) {

    /**
     * A value that may be chosen.
     *
     * @param count how many of what is listed would have it; of a chosen one perhaps none; null where they are too many to be
     *     counted
     */
    public record Option(
            String value,
            String label,
            boolean chosen,
            @Nullable Integer count) {}

    public Facet {
        options = List.copyOf(options);
    }

    /** How many of its values are chosen. */
    public long chosen() {
        return options.stream().filter(Option::chosen).count();
    }
}
