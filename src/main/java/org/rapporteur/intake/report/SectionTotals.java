package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Act;
import org.rapporteur.check.language.Count;
import org.rapporteur.check.statement.StatedTexts;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.StudyGroupCode;
import org.rapporteur.terms.TextKind;

/** What the records of a section would say in total, to be held against what its first sentence says. */
final class SectionTotals {
    private final List<TextEntry> texts;
    private final List<Tally> tallies;
    private final LocalDate cutOff;

    SectionTotals(List<ProposedText> texts, List<Tally> tallies, LocalDate cutOff) {
        this.texts = texts.stream().map(ProposedText::entry).toList();
        this.tallies = List.copyOf(tallies);
        this.cutOff = cutOff;
    }

    /** Where the records say otherwise, both numbers, and both lists of groups. */
    List<Remark> against(List<Statement> totals) {
        List<Remark> differences = new ArrayList<>();
        for (Statement total : totals) {
            total.portions().stream()
                    .map(StatedTexts::counts)
                    .flatMap(List::stream)
                    .forEach(count -> compare(total, count, differences));
        }
        return differences;
    }

    private void compare(Statement total, Count count, List<Remark> differences) {
        TextKind kind = count.noun().kind();
        Act.Standing said = total.standing();
        int recorded = number(kind, said);
        if (recorded != count.value()) {
            differences.add(Remark.of(
                    Code.NUMBER_DIFFERS, count.value() + " " + count.noun().word(), String.valueOf(recorded)));
        }
        Set<String> groups = groups(kind, said);
        Set<String> named =
                total.groups().stream().map(StudyGroupCode::code).collect(Collectors.toCollection(TreeSet::new));
        if (total.portions().size() == 1 && !groups.equals(named)) {
            differences.add(Remark.of(Code.GROUPS_DIFFER, acronyms(named), acronyms(groups)));
        }
    }

    private static String acronyms(Set<String> groups) {
        return groups.stream()
                .map(group -> group.substring(2))
                .sorted((one, other) -> one.length() == other.length()
                        ? one.compareTo(other)
                        : Integer.compare(one.length(), other.length()))
                .collect(Collectors.joining(", "));
    }

    private int number(@Nullable TextKind kind, Act.Standing said) {
        long single = texts.stream().filter(text -> isOf(text, kind, said)).count();
        return (int) single
                + tallies.stream()
                        .filter(tally -> isOf(tally, kind, said))
                        .mapToInt(Tally::number)
                        .sum();
    }

    private Set<String> groups(@Nullable TextKind kind, Act.Standing said) {
        Set<String> groups = texts.stream()
                .filter(text -> isOf(text, kind, said))
                .map(text -> String.valueOf(text.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        tallies.stream()
                .filter(tally -> isOf(tally, kind, said))
                .map(Tally::group)
                .forEach(groups::add);
        return groups;
    }

    private boolean isOf(TextEntry text, @Nullable TextKind kind, Act.Standing said) {
        return (kind == null || kind == text.kind()) && said == standing(text, cutOff);
    }

    private static boolean isOf(Tally tally, @Nullable TextKind kind, Act.Standing said) {
        Act.Standing standing = switch (tally.standing()) {
            case UNDER_APPROVAL -> Act.Standing.UNDER_APPROVAL;
            case IN_DEVELOPMENT -> Act.Standing.IN_DEVELOPMENT;
            default -> Act.Standing.CONCLUDED;
        };
        return (kind == null || tally.kinds().contains(kind)) && standing == said;
    }

    /** How the record stands on the cut-off day; what is approved later was under approval then. */
    static Act.@Nullable Standing standing(TextEntry text, LocalDate cutOff) {
        Map<Stage, DayKnown> stages = text.stages();
        DayKnown concluded = stages.get(text.kind().concludedBy());
        if (concluded != null && (concluded.day() == null || !concluded.day().isAfter(cutOff))) {
            return Act.Standing.CONCLUDED;
        }
        if (stages.containsKey(Stage.CONSENTED) || stages.containsKey(Stage.DETERMINED)) {
            return Act.Standing.UNDER_APPROVAL;
        }
        return stages.containsKey(Stage.IN_DEVELOPMENT) ? Act.Standing.IN_DEVELOPMENT : null;
    }
}
