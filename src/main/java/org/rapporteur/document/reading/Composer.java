package org.rapporteur.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.document.reading.lines.Notes;
import org.rapporteur.document.reading.lines.Printed;
import org.rapporteur.document.reading.lines.PrintedLine;
import org.rapporteur.document.reading.lines.PrintedTable;
import org.rapporteur.document.reading.lines.UnreadableException;

/** Makes a document of the lines that a report prints. */
final class Composer {

    private final Notes notes = new Notes();
    private final List<Printed> printed;

    Composer(List<Printed> printed) {
        this.printed = printed;
    }

    List<String> remarks() {
        return notes.remarks();
    }

    Document document(Locale language) {
        List<Printed> spread = new ArrayList<>();
        printed.forEach(block -> spread(block, spread));
        List<PrintedEntry> entries = CountedItems.marked(Sequence.settled(
                Lettered.marked(spread.stream().map(PrintedEntry::of).toList())));
        int length = CoverLength.of(entries);
        Ids ids = new Ids();
        CoverReader cover = new CoverReader(ids);
        entries.subList(0, length).forEach(cover::read);
        List<Section> sections = Sections.of(entries.subList(length, entries.size()), ids);
        if (sections.isEmpty() && !cover.hasParts()) {
            throw UnreadableException.of("no-text");
        }
        return new Document(language, cover.cover(), List.of(), sections);
    }

    /** A table of a single column is a frame around paragraphs. */
    private void spread(Printed block, List<Printed> spread) {
        boolean frame = block instanceof PrintedTable table
                && table.id().isEmpty()
                && table.rows().stream().allMatch(row -> row.cells().size() <= 1);
        if (frame) {
            notes.remark("layout-table");
            ((PrintedTable) block).rows().forEach(row -> row.cells().forEach(spread::addAll));
        } else if (!(block instanceof PrintedLine line)
                || !line.isBlank()
                || PrintedEntry.of(line).isRule()) {
            spread.add(block);
        }
    }
}
