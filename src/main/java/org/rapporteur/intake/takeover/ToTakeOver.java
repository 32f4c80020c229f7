package org.rapporteur.intake.takeover;

import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.intake.report.ProposedBlock;
import org.rapporteur.intake.report.ProposedReport;
import org.rapporteur.intake.report.ProposedSection;
import org.rapporteur.intake.report.ProposedText;

/**
 * What of a report is to be taken over.
 *
 * @param bodies whether those that it names and nobody has recorded are entered, too
 */
record ToTakeOver(Predicate<ProposedText> texts, Predicate<Placed> blocks, boolean bodies) {

    /** A block with the section it stands in, as forms name it: {@code imt-2020/texts}. */
    record Placed(ProposedSection section, ProposedBlock block) {

        String key() {
            return section.key() + "/" + block.key();
        }
    }

    static ToTakeOver everything() {
        return new ToTakeOver(text -> true, block -> true, true);
    }

    /** Texts on which two readings agree; paragraphs keep their words whatever is thought of them. */
    static ToTakeOver allThatIsSure() {
        return new ToTakeOver(ProposedText::sure, block -> true, false);
    }

    /** One section with all that it tells. */
    static ToTakeOver section(ProposedReport report, String key) {
        Set<String> told = report.allSections()
                .filter(section -> section.key().equals(key))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.texts().stream())
                .collect(java.util.stream.Collectors.toSet());
        return new ToTakeOver(
                text -> told.contains(text.key()),
                block -> block.section().key().equals(key),
                false);
    }

    /** Those that are ticked. */
    static ToTakeOver ticked(Set<String> texts, Set<String> blocks) {
        return new ToTakeOver(text -> texts.contains(text.key()), block -> blocks.contains(block.key()), false);
    }
}
