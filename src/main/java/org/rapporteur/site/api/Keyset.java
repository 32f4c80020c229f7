package org.rapporteur.site.api;

import java.util.List;
import org.rapporteur.platform.InvalidParameterException;

/**
 * Some keys of a list: those behind one of them, so that what is added meanwhile shifts no page.
 *
 * @param last key of the page, from which the next goes on; empty where nothing follows
 */
record Keyset(List<String> keys, String last) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /**
     * Reads a page.
     *
     * @throws InvalidParameterException if no such key is in the list, or the page has no size from 1 to 200
     */
    static Keyset of(List<String> all, String after, String limit) {
        int size = size(limit);
        int from = after.isEmpty() ? 0 : all.indexOf(after) + 1;
        if (!after.isEmpty() && from == 0) {
            throw new InvalidParameterException("after", after, "api.after");
        }
        int to = Math.min(all.size(), from + size);
        List<String> keys = all.subList(from, to);
        return new Keyset(keys, to < all.size() ? keys.get(keys.size() - 1) : "");
    }

    private static int size(String limit) {
        if (limit.isEmpty()) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]{0,2}") || Integer.parseInt(limit) > MOST) {
            throw new InvalidParameterException("limit", limit, "api.limit");
        }
        return Integer.parseInt(limit);
    }
}
