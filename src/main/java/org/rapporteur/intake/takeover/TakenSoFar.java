package org.rapporteur.intake.takeover;

import java.util.Set;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;

/**
 * What of a report is recorded already.
 *
 * @param texts keys of those recorded as the report tells them
 * @param blocks with the keys of their sections, {@code imt-2020/texts}
 * @param period whether the period is there
 * @param open whether its report can still be written
 */
record TakenSoFar(Set<String> texts, Set<String> blocks, boolean period, boolean open) {

    TakenSoFar {
        texts = Set.copyOf(texts);
        blocks = Set.copyOf(blocks);
    }

    boolean holds(ProposedText text) {
        return texts.contains(text.key());
    }

    boolean holds(ProposedSection section, ProposedBlock block) {
        return blocks.contains(section.key() + "/" + block.key());
    }
}
