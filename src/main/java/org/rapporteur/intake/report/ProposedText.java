package org.rapporteur.intake.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.topic.Answers;

/**
 * A text of the report as the record it would be.
 *
 * @param bases what it stands on, the earliest first, to be entered before it where no record has it
 * @param printed the title as the report prints it; null where it prints none
 * @param sure whether two independent readings agree on it: the words of the line, and what is published
 * @param lines where the report names it, in reading order
 */
public record ProposedText(
        TextEntry entry,
        List<TextEntry> bases,
        @Nullable String printed,
        List<Remark> remarks,
        boolean sure,
        List<ReportLine> lines) {

    public ProposedText {
        bases = List.copyOf(bases);
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
    }

    public String key() {
        return entry.key();
    }

    public @Nullable String group() {
        return entry.group();
    }

    public ReportLine line() {
        return lines.get(0);
    }

    ProposedText onTopics(Set<String> topics) {
        return with(
                new TextEntry(
                        entry.slug(),
                        entry.identity(),
                        entry.approval(),
                        entry.ancestry(),
                        Answers.to(topics),
                        entry.origin()),
                remarks,
                sure);
    }

    /** The same as somebody put it right: of that, nothing is doubtful. */
    ProposedText decided(TextEntry other) {
        return with(other, List.of(), true);
    }

    private ProposedText with(TextEntry other, List<Remark> otherRemarks, boolean otherwiseSure) {
        return new ProposedText(other, bases, printed, otherRemarks, otherwiseSure, lines);
    }

    /** The same with the lines in the order in which they are read: first those of the other. */
    ProposedText from(ProposedText before) {
        List<ReportLine> inOrder = Stream.concat(
                        before.lines.stream(), lines.stream().filter(line -> !before.lines.contains(line)))
                .toList();
        return new ProposedText(entry, bases, printed, remarks, sure, inOrder);
    }

    /** The same as told in another place, too; what both places do not say alike is doubtful. */
    ProposedText alsoTold(ProposedText again) {
        boolean alike = entry.stages().equals(again.entry.stages());
        ProposedText better = sure || !again.sure ? this : again;
        List<Remark> both = Stream.of(
                        better.remarks.stream(),
                        again.remarks.stream(),
                        alike ? Stream.<Remark>of() : Stream.of(Remark.of(Remark.Code.TOLD_DIFFERENTLY)))
                .flatMap(remarks -> remarks)
                .distinct()
                .toList();
        return new ProposedText(
                better.entry,
                better.bases,
                better.printed,
                both,
                better.sure,
                Stream.concat(lines.stream(), again.lines.stream()).toList());
    }
}
