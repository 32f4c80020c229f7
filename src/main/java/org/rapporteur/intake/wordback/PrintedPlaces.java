package org.rapporteur.intake.wordback;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.word.WordTag;

/** The places of a printed report as its Word file names them: blocks by the tags of their controls. */
final class PrintedPlaces {

    private final Map<String, Block> byTag = new HashMap<>();
    private final Map<BlockId, Section> sections = new LinkedHashMap<>();
    private final Map<String, Section> byTitle = new HashMap<>();

    PrintedPlaces(Document printed) {
        printed.cover().parts().stream().flatMap(Section::withInner).forEach(this::add);
        printed.allSections().forEach(this::add);
    }

    private void add(Section section) {
        byTitle.putIfAbsent(title(section), section);
        section.blocks().stream().flatMap(Block::withParts).forEach(block -> {
            byTag.put(WordTag.of(block.id()), block);
            sections.put(block.id(), section);
        });
    }

    /** Number and heading as they are printed, "2.1 IMT-2020". */
    static String title(Section section) {
        String number = Objects.requireNonNullElse(section.number(), "");
        return (number + " " + Objects.requireNonNullElse(section.heading(), "")).strip();
    }

    Optional<Block> block(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** The section a block stands in. */
    Optional<Section> section(BlockId block) {
        return Optional.ofNullable(sections.get(block));
    }

    Optional<Section> titled(String title) {
        return Optional.ofNullable(byTitle.get(title));
    }

    /** What a row prints, cell by cell, all in one line; rows are known by table and number. */
    Optional<List<Inline>> row(String id) {
        int dot = id.lastIndexOf('.');
        return block(id.substring(0, Math.max(0, dot)))
                .filter(Table.class::isInstance)
                .map(table -> ((Table) table).rows())
                .flatMap(rows -> at(rows, id.substring(dot + 1)))
                .map(row -> row.cells().stream().flatMap(List::stream).toList());
    }

    private static Optional<Table.Row> at(List<Table.Row> rows, String number) {
        int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return at < 1 || at > rows.size() ? Optional.empty() : Optional.of(rows.get(at - 1));
    }

    /** Whether a line names one text of the records, as a line of a list does. */
    static boolean tellsText(List<Inline> line) {
        return line.stream().anyMatch(inline -> inline instanceof Claim claim && claim.type() == ClaimType.TEXT);
    }
}
