package org.rapporteur.document;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a section with an id of its own: a paragraph with what hangs below it, or a table. */
public sealed interface Block permits Paragraph, Table {

    /** Made of the outline block and the record it tells. */
    BlockId id();

    /** Every run of inlines of this block itself, without its parts: one for a paragraph, one a cell for a table. */
    List<List<Inline>> lines();

    /** Blocks that belong below this one. */
    List<Block> parts();

    /** This block and all below it, in reading order. */
    default Stream<Block> withParts() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Block::withParts));
    }
}
