package org.rapporteur.report.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.terms.Standing;

/**
 * How much of a report is news.
 *
 * @param texts concluded in the period
 * @param added paragraphs and accounts the last report did not have
 * @param updated paragraphs, accounts and numbers told anew
 * @param confirmed paragraphs and accounts that hold as they were
 * @param retired paragraphs, accounts and numbers told no more
 */
public record CoverNote(int texts, int added, int updated, int confirmed, int retired) {

    private static final Set<Standing> CONCLUDED =
            EnumSet.of(Standing.APPROVED, Standing.AGREED, Standing.ISSUED, Standing.PUBLISHED);

    static CoverNote of(List<AskedNow> questions, CompiledReport report) {
        return new CoverNote(
                (int) report.holdings().texts().stream()
                        .filter(text -> CONCLUDED.contains(text.standing()))
                        .count(),
                added(questions, report),
                count(questions, Answer.UPDATED),
                count(questions, Answer.CONFIRMED),
                count(questions, Answer.RETIRED));
    }

    private static int count(List<AskedNow> questions, Answer answer) {
        return (int) questions.stream()
                .map(asked -> asked.question().given())
                .filter(given -> given != null && given.answer() == answer)
                .count();
    }

    private static int added(List<AskedNow> questions, CompiledReport report) {
        Set<String> asked = questions.stream()
                .map(AskedNow::question)
                .map(question -> question.kind() + " " + question.key())
                .collect(Collectors.toSet());
        return (int) told(report).filter(Predicate.not(asked::contains)).count();
    }

    private static Stream<String> told(CompiledReport report) {
        return Stream.concat(paragraphs(report.outline()), accounts(report)).distinct();
    }

    private static Stream<String> paragraphs(Outline outline) {
        return outline.allSections()
                .flatMap(section -> section.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.PROSE)
                        .map(block -> QuestionKind.PARAGRAPH + " " + section.key() + "@" + block.key()));
    }

    private static Stream<String> accounts(CompiledReport report) {
        return report.outline()
                .allBlocks()
                .flatMap(block -> block.activities().stream())
                .filter(report.frame().records().accounts()::containsKey)
                .map(slug -> QuestionKind.ACCOUNT + " " + slug);
    }
}
