package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Words;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.DocumentDifference;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.WordsRun;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.Remark;
import org.rapporteur.intake.takeover.ToTakeOver.Placed;
import org.rapporteur.report.outline.BlockKind;

/**
 * The report that the records make, beside the one that was imported.
 *
 * @param count how many differences there are, also where not all are shown
 */
record ImportProof(int count, List<Part> parts) {
    private static final int MOST = 1000;

    /** The differences of one section. @param heading empty on the cover */
    record Part(String heading, List<Row> rows) {}

    /**
     * One difference.
     *
     * @param reason ends the key of its words; empty where none is known
     */
    record Row(String place, List<WordsRun> imported, List<WordsRun> compiled, String reason) {}

    static ImportProof of(ProposedReport report, Document compiled, TakenSoFar taken) {
        Reasons reasons = new Reasons(report, taken);
        List<DifferenceEntry> entries =
                DocumentDifference.of(report.document(), compiled).printed();
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        entries.stream()
                .limit(MOST)
                .forEach(entry -> parts.computeIfAbsent(heading(entry), none -> new ArrayList<>())
                        .add(row(entry, reasons)));
        return new ImportProof(
                entries.size(),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    private static String heading(DifferenceEntry entry) {
        Passage section = entry.section();
        return section == null ? "" : (section.label().text() + " " + section.text()).strip();
    }

    private static Row row(DifferenceEntry entry, Reasons reasons) {
        List<WordsRun> runs = new ArrayList<>();
        entry.words().forEach(line -> {
            if (!runs.isEmpty()) {
                runs.add(new WordsRun(WordsRun.Mark.SAME, List.of(Words.of(" "))));
            }
            runs.addAll(line);
        });
        return new Row(
                entry.first().label().text(),
                without(runs, WordsRun.Mark.ADDED),
                without(runs, WordsRun.Mark.REMOVED),
                reasons.of(entry));
    }

    private static List<WordsRun> without(List<WordsRun> runs, WordsRun.Mark mark) {
        return runs.stream().filter(run -> run.mark() != mark).toList();
    }

    /** Knows why the two differ, as far as the way of the report into the records tells. */
    private static final class Reasons {
        private final Map<BlockId, Placed> blocks = new HashMap<>();
        private final TakenSoFar taken;

        Reasons(ProposedReport report, TakenSoFar taken) {
            this.taken = taken;
            report.allSections()
                    .forEach(section -> section.blocks()
                            .forEach(block -> block.lines()
                                    .forEach(line -> blocks.putIfAbsent(line.block(), new Placed(section, block)))));
        }

        String of(DifferenceEntry entry) {
            return switch (entry.first().kind()) {
                case COVER, PART, REPORT -> "cover";
                case SECTION -> "heading";
                case PARAGRAPH, TABLE, ROW -> ofWords(entry);
            };
        }

        private String ofWords(DifferenceEntry entry) {
            if (entry.before().isEmpty()) {
                return "added";
            }
            if (entry.kind() == DifferenceKind.RENUMBERED || entry.kind() == DifferenceKind.RESET || isAlike(entry)) {
                return "layout";
            }
            return of(blocks.get(entry.before().get(0).passage().id()));
        }

        private static boolean isAlike(DifferenceEntry entry) {
            return !entry.after().isEmpty()
                    && words(entry.before().get(0).passage())
                            .equals(words(entry.after().get(0).passage()));
        }

        private static String words(Passage passage) {
            return passage.text().replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
        }

        private String of(@Nullable Placed placed) {
            if (placed == null) {
                return "";
            }
            ProposedBlock block = placed.block();
            if (!taken.holds(placed.section(), block)) {
                return "not-taken";
            }
            boolean counted = block.remarks().stream().anyMatch(remark -> remark.code() == Remark.Code.NUMBER_DIFFERS);
            return counted ? "number" : block.kind() == BlockKind.PROSE ? "" : "records";
        }
    }
}
