package org.rapporteur.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.terms.StudyGroupCode;

/**
 * Who did what a clause tells without naming them: those of the clause before it, of the line above, of the paragraph.
 *
 * @param above the line below which that of the clause hangs
 * @param before all clauses of the lines before
 * @param last the clause before it in the same paragraph
 */
record UnnamedGroups(
        LineReader reader,
        @Nullable Open above,
        List<Clause> before,
        @Nullable Clause last) {
    private static final Pattern IT = Pattern.compile(
            "(?i)\\b(?:it|they|the (?:study )?group|this (?:study )?group)(?: (?:has|have|also|then|further))* $");

    List<StudyGroupCode> of(Clause clause) {
        boolean passive = clause.action.passive();
        int index = reader.clauses.indexOf(clause);
        List<GroupNames> named = outside(clause);
        if (!named.isEmpty() && !passive) {
            return ofPronoun(clause, named.get(named.size() - 1));
        }
        if (index > 0 && !passive) {
            return reader.clauses.get(index - 1).groups;
        }
        if (goesOnAfterList(clause)) {
            return before.get(before.size() - 1).groups;
        }
        if (above != null) {
            return above.isBar() ? List.of() : above.clause().groups;
        }
        Line line = clause.line;
        boolean goesOn = line.kind() == Kind.PARAGRAPH && !passive;
        return goesOn && last != null && last.line != line ? last.groups : List.of();
    }

    /** Groups before the verb that the line names in none of its clauses. */
    private List<GroupNames> outside(Clause clause) {
        return reader.words.groups.stream()
                .filter(name -> name.to() <= clause.action.from()
                        && reader.clauses.stream()
                                .noneMatch(other -> other.from <= name.from() && name.to() <= other.to))
                .toList();
    }

    /** “agreed two Supplements:” behind the list of what the same group approved. */
    private boolean goesOnAfterList(Clause clause) {
        Line line = clause.line;
        return line.kind() == Kind.PARAGRAPH
                && !before.isEmpty()
                && before.get(before.size() - 1)
                        .line
                        .place()
                        .section()
                        .equals(line.place().section())
                && !clause.action.passive()
                && clause.action.from() <= 4;
    }

    /** “… the business of SG9. In June it approved …” */
    private static List<StudyGroupCode> ofPronoun(Clause clause, GroupNames name) {
        String subject = clause.line.text().substring(Math.max(clause.from, name.to()), clause.action.from());
        return IT.matcher(subject).find() ? name.groups() : List.of();
    }
}
