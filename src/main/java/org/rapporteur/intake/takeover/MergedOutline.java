package org.rapporteur.intake.takeover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.takeover.ToTakeOver.Placed;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** The outline there is with the blocks that were accepted, in the order of the report; what is there stays as it is. */
final class MergedOutline {
    private final Predicate<Placed> accepted;
    private int added;

    private MergedOutline(Predicate<Placed> accepted) {
        this.accepted = accepted;
    }

    /** An outline, and how many blocks of it are new. */
    record Merged(Outline outline, int added) {}

    static Merged of(Outline recorded, ProposedReport report, Predicate<Placed> accepted) {
        MergedOutline merging = new MergedOutline(accepted);
        List<OutlineSection> cover = merging.sections(report.cover(), recorded.cover());
        List<OutlineSection> body = merging.sections(report.sections(), recorded.sections());
        return new Merged(new Outline(recorded.period(), cover, body), merging.added);
    }

    private List<OutlineSection> sections(List<ProposedSection> proposed, List<OutlineSection> recorded) {
        Map<String, OutlineSection> left = new LinkedHashMap<>();
        recorded.forEach(section -> left.put(section.key(), section));
        List<OutlineSection> sections = new ArrayList<>();
        for (ProposedSection section : proposed) {
            OutlineSection merged = section(section, left.remove(section.key()));
            if (merged != null) {
                sections.add(merged);
            }
        }
        sections.addAll(left.values());
        return sections;
    }

    /** Null where nothing of it is accepted or recorded. */
    private @Nullable OutlineSection section(ProposedSection proposed, @Nullable OutlineSection recorded) {
        List<OutlineBlock> blocks = blocks(proposed, recorded == null ? List.of() : recorded.blocks());
        List<OutlineSection> inner = sections(proposed.sections(), recorded == null ? List.of() : recorded.sections());
        if (recorded != null) {
            return recorded.with(blocks, inner);
        }
        return blocks.isEmpty() && inner.isEmpty()
                ? null
                : new OutlineSection(
                        proposed.key(),
                        proposed.heading(),
                        proposed.topic() == null
                                ? null
                                : proposed.topic().topic().slug(),
                        proposed.numbered(),
                        blocks,
                        inner);
    }

    private List<OutlineBlock> blocks(ProposedSection section, List<OutlineBlock> recorded) {
        Map<String, OutlineBlock> left = new LinkedHashMap<>();
        recorded.forEach(block -> left.put(block.key(), block));
        List<OutlineBlock> blocks = new ArrayList<>();
        for (ProposedBlock block : section.blocks()) {
            OutlineBlock before = left.remove(block.key());
            if (before != null) {
                blocks.add(before);
            } else if (accepted.test(new Placed(section, block))) {
                blocks.add(block.block());
                added++;
            }
        }
        return Stream.concat(blocks.stream(), left.values().stream()).toList();
    }
}
