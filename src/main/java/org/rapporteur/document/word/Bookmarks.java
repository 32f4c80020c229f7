package org.rapporteur.document.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;

/**
 * Which places Word numbers itself, and which of them references lead to. A reference to any other place would turn
 * into "0" as soon as somebody refreshes the fields, so it is printed as words.
 */
final class Bookmarks {

    private final WordNumbers numbers = new WordNumbers();
    private final Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<BlockId, String> printed = new HashMap<>();
    private final Map<BlockId, BlockId> owners = new HashMap<>();
    private final Map<BlockId, Integer> bookmarks = new HashMap<>();
    private final Set<BlockId> wanted;

    Bookmarks(Document document) {
        document.cover().parts().stream().flatMap(Section::withInner).forEach(this::blocks);
        document.sections().forEach(section -> section(section, 1));
        wanted = document.allBlocks()
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .filter(Reference.class::isInstance)
                .map(reference -> owner(((Reference) reference).target()))
                .filter(printed::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether Word prints the number of this section by itself. */
    boolean counted(Section section) {
        return counted.contains(section);
    }

    /** Whether Word prints the number of this paragraph by itself. */
    boolean counted(Paragraph paragraph) {
        return counted.contains(paragraph);
    }

    /** The bookmark to set on a place, if a reference leads to it. */
    Optional<Integer> bookmark(BlockId id) {
        return wanted.contains(id) ? Optional.of(bookmarkOf(id)) : Optional.empty();
    }

    /** The bookmark behind a reference, if Word would print there what the reference prints. */
    Optional<Integer> behind(Reference reference) {
        BlockId id = owner(reference.target());
        return reference.text().equals(printed.get(id)) ? Optional.of(bookmarkOf(id)) : Optional.empty();
    }

    private int bookmarkOf(BlockId id) {
        return bookmarks.computeIfAbsent(id, unseen -> bookmarks.size() + 1);
    }

    private BlockId owner(BlockId id) {
        return owners.getOrDefault(id, id);
    }

    private void section(Section section, int level) {
        String number = section.number();
        if (section.heading() != null && number != null && WordNumbers.level(number) == level) {
            count(section, section.id(), number);
        }
        blocks(section);
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    /** A block without a number is found under the one it hangs below, a section without a heading at its first block. */
    private void blocks(Section section) {
        if (section.heading() == null) {
            section.blocks().stream().findFirst().ifPresent(first -> owners.put(section.id(), first.id()));
        }
        section.blocks().forEach(block -> block(block, section.id()));
    }

    private void block(Block block, BlockId above) {
        boolean numbered =
                block instanceof Paragraph paragraph && paragraph.label().isNumber();
        if (numbered) {
            count(block, block.id(), ((Paragraph) block).label().text());
        } else {
            owners.put(block.id(), owner(above));
        }
        block.parts().forEach(part -> block(part, numbered ? block.id() : above));
    }

    private void count(Object place, BlockId id, String number) {
        if (numbers.reaches(number)) {
            counted.add(place);
            printed.put(id, number);
        }
    }
}
