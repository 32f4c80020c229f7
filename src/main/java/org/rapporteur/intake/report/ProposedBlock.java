package org.rapporteur.intake.report;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.OutlineBlock;

/**
 * One or several paragraphs of the report as the block they would be, with the records it tells.
 *
 * @param block of the outline
 * @param instead another block that would say the same from records, or as typed; null where there is no choice
 * @param texts keys of the texts that these paragraphs tell
 * @param lines of the report
 */
public record ProposedBlock(
        OutlineBlock block,
        @Nullable OutlineBlock instead,
        List<Account> accounts,
        List<Tally> tallies,
        Set<String> texts,
        List<Remark> remarks,
        List<ReportLine> lines) {

    public ProposedBlock {
        accounts = List.copyOf(accounts);
        tallies = List.copyOf(tallies);
        texts = Set.copyOf(texts);
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
    }

    public String key() {
        return block.key();
    }

    public BlockKind kind() {
        return block.kind();
    }

    /** The same with what stands instead: the sentence from records, or as it was typed. */
    public ProposedBlock decidedOtherwise() {
        return instead == null ? this : new ProposedBlock(instead, block, accounts, tallies, texts, remarks, lines);
    }

    /** The same with numbers of texts that are declared for it. */
    ProposedBlock declaring(List<Tally> said) {
        return new ProposedBlock(block, instead, accounts, said, texts, remarks, lines);
    }

    /** The same telling only what a filter leaves. */
    ProposedBlock narrowed(String filter) {
        return new ProposedBlock(
                block.narrowed(filter),
                instead == null ? null : instead.narrowed(filter),
                accounts,
                tallies,
                texts,
                remarks,
                lines);
    }
}
