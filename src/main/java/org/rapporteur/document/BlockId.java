package org.rapporteur.document;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a section or block stands, the same in every format: {@code ipv6} is a section, {@code ipv6.texts} a block of its
 * outline, {@code ipv6.texts.T-J.153-202406} what tells a record there. It is made of keys that are permanent, so it
 * survives renumbering, another cut-off and roll-forward, and addresses may hold it.
 */
public record BlockId(String text) {

    private static final char WITHIN = '.';

    /** @throws IllegalArgumentException if it is empty */
    public BlockId {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An id of a block is not empty");
        }
    }

    /** Reads what {@link #toString} prints, as it stands in an address or a file. */
    public static BlockId valueOf(String printed) {
        return new BlockId(printed);
    }

    /**
     * A place within this one.
     *
     * @param key of a block of this section, of the record it tells, or what makes a part of it unlike the others
     */
    public BlockId part(String key) {
        return new BlockId(text + WITHIN + key);
    }

    /** A place within this one, known by nothing but its number among others. */
    public BlockId part(int number) {
        return part(Integer.toString(number));
    }

    /** Whether this is that place or lies within it. */
    public boolean isIn(BlockId place) {
        return text.startsWith(place.text)
                && (text.length() == place.text.length() || text.charAt(place.text.length()) == WITHIN);
    }

    /** This place and those around it, from the inside out. */
    public Stream<BlockId> outward() {
        return Stream.iterate(text, place -> !place.isEmpty(), BlockId::around).map(BlockId::new);
    }

    /** The key right within that place, {@code laboratory} in {@code ipv6.activities}; empty for any other place. */
    public Optional<String> keyIn(BlockId place) {
        boolean within = isIn(place) && !equals(place);
        String key = within ? text.substring(place.text.length() + 1) : "";
        return key.isEmpty() || key.indexOf(WITHIN) >= 0 ? Optional.empty() : Optional.of(key);
    }

    private static String around(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(WITHIN)));
    }

    @Override
    public String toString() {
        return text;
    }
}
