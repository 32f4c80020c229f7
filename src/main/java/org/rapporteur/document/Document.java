package org.rapporteur.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report as it reads: a cover and numbered sections of blocks. Compile makes one, readers of files read one, checks
 * inspect one and every format writes one.
 *
 * @param language the language its sentences are in
 * @param totals what the whole report holds, each text counted once, as count claims
 */
public record Document(Locale language, Cover cover, List<Claim> totals, List<Section> sections) {

    public Document {
        totals = List.copyOf(totals);
        sections = List.copyOf(sections);
    }

    /** Every section of the body in reading order, each before the sections inside it. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withInner);
    }

    /** Every block of cover and body in reading order, each before its parts. */
    public Stream<Block> allBlocks() {
        return Stream.concat(cover.parts().stream().flatMap(Section::withInner), allSections())
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts);
    }
}
