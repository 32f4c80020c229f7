package org.rapporteur.intake.takeover;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** Keys of the texts that a block tells. @param key with that of its section */
    static Set<String> told(ProposedReport report, String key) {
        return report.allSections()
                .flatMap(section -> section.blocks().stream().map(block -> new Placed(section, block)))
                .filter(placed -> placed.key().equals(key))
                .flatMap(placed -> placed.block().texts().stream())
                .collect(Collectors.toSet());
    }
}
