package org.rapporteur.check.rules.citations;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Line.Kind;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.Section;

/** Where a report says which Resolutions it is about: on the cover and in the Introduction. */
final class Scope {
    private static final Pattern PURPOSE = Pattern.compile("(?i)(?:purpose|summary|abstract|executive summary)\\b.*");
    private static final Pattern INTRODUCTION = Pattern.compile("(?i)(?:introduction|background|scope|mandate)\\b.*");

    private final Set<String> cover;
    private final Set<String> introduction;

    Scope(Subject subject) {
        cover = subject.document().cover().parts().stream()
                .map(Section::heading)
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        introduction = subject.lines().stream()
                .filter(line -> line.kind() == Kind.HEADING
                        && INTRODUCTION.matcher(line.text().strip()).matches())
                .map(line -> line.place().section())
                .collect(Collectors.toSet());
    }

    boolean isPurpose(Line line) {
        return cover.contains(line.place().section())
                && PURPOSE.matcher(line.place().section()).matches();
    }

    boolean isIntroduction(Line line) {
        return introduction.contains(line.place().section());
    }

    /** Whether the line tells what was done. */
    boolean isBody(Line line) {
        return !cover.contains(line.place().section()) && !isIntroduction(line);
    }
}
