package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.intake.report.DecidedReport;
import org.rapporteur.intake.report.PeriodFields;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedBodies;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;
import org.rapporteur.intake.report.ReportLine;
import org.rapporteur.records.period.PeriodSummary;

/**
 * An imported report as a whole: its period, its sections and how much of each is sure, and what was not understood.
 *
 * @param fields of the period, as typed where something is wrong with them
 * @param guesses what is guessed of the period
 * @param sure how many texts are sure and not recorded yet
 */
record ImportOverview(
        PeriodSummary period,
        Map<String, String> fields,
        List<String> guesses,
        List<Row> sections,
        List<Unread> unread,
        List<String> left,
        ProposedBodies bodies,
        TakenSoFar taken) {

    /**
     * A section in numbers.
     *
     * @param depth 0 for those of the report itself
     * @param texts it tells, each where it is told first
     * @param doubts texts that are not sure, and paragraphs that are doubtful
     * @param taken paragraphs that stand in the outline
     */
    record Row(
            String key,
            String number,
            String heading,
            int depth,
            int texts,
            int sure,
            int paragraphs,
            int doubts,
            int taken) {}

    /** A line that was not understood. @param section key of the one it stands in; empty if none holds it */
    record Unread(String place, String text, String section) {}

    static ImportOverview of(DecidedReport decided, TakenSoFar taken, Map<String, String> typed, ImportWords words) {
        ProposedReport report = decided.report();
        Map<String, ProposedText> texts =
                report.texts().stream().collect(Collectors.toMap(ProposedText::key, Function.identity()));
        List<Row> rows = new ArrayList<>();
        report.cover().forEach(part -> add(rows, part, 0, texts, taken));
        report.sections().forEach(section -> add(rows, section, 0, texts, taken));
        PeriodSummary period = report.period().period();
        return new ImportOverview(
                period,
                PeriodFields.of(period).with(typed).values(),
                words.of(report.period().remarks()),
                rows,
                report.unread().stream().map(line -> unread(line, report)).toList(),
                report.left(),
                report.bodies(),
                taken);
    }

    private static void add(
            List<Row> rows, ProposedSection section, int depth, Map<String, ProposedText> texts, TakenSoFar taken) {
        rows.add(row(section, depth, texts, taken));
        section.sections().forEach(inner -> add(rows, inner, depth + 1, texts, taken));
    }

    private static Row row(ProposedSection section, int depth, Map<String, ProposedText> texts, TakenSoFar taken) {
        Set<ProposedText> told = section.blocks().stream()
                .flatMap(block -> block.texts().stream())
                .map(texts::get)
                .filter(text -> text != null)
                .collect(Collectors.toSet());
        int sure = (int) told.stream().filter(ProposedText::sure).count();
        long doubtful = section.blocks().stream()
                .filter(block -> !block.remarks().isEmpty())
                .count();
        long done = section.blocks().stream()
                .filter(block -> taken.holds(section, block))
                .count();
        return new Row(
                section.key(),
                section.number(),
                ImportSection.heading(section),
                depth,
                told.size(),
                sure,
                section.blocks().size(),
                told.size() - sure + (int) doubtful,
                (int) done);
    }

    private static Unread unread(ReportLine line, ProposedReport report) {
        String section = report.allSections()
                .filter(one -> one.blocks().stream()
                        .map(ProposedBlock::lines)
                        .anyMatch(lines -> lines.stream().anyMatch(other -> other.index() == line.index())))
                .map(ProposedSection::key)
                .findFirst()
                .orElse("");
        return new Unread(line.place(), line.text(), section);
    }
}
