package org.rapporteur.report.life;

import java.util.List;
import org.rapporteur.document.BlockId;

/**
 * Something that stands open at a place of a report: a claim no record answers, a finding, a change since it was cleared.
 *
 * @param place of a section, a block or what is told in it
 * @param kind code, by which points are counted and worded: message {@code desk.point.KIND} at its place,
 *     {@code desk.missing.KIND} with their number for the whole report
 * @param words what the message at its place is filled with
 * @param href where it is put right
 */
public record OpenPoint(BlockId place, String kind, List<String> words, String href) {

    public OpenPoint {
        words = List.copyOf(words);
    }
}
