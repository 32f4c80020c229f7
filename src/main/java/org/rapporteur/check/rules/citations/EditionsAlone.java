package org.rapporteur.check.rules.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.evidence.KnownResolutions.Conference;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.rule.Subject;

/**
 * “44 (Rev. Geneva, 2024), bridging the gap” in a list: nobody met there that year, whatever the Resolution.
 *
 * @param from where the edition begins in the line
 */
record EditionsAlone(Line line, int from, int to, EditionBracket edition) {
    /** In lines. */
    private static final int NEAR = 4;

    private static final Pattern REVISED = Pattern.compile(" \\(Rev\\. ");
    private static final Pattern CELL = Pattern.compile("\t(Rev\\. [^\t]*)");

    /** “91 (Hammamet, 2016)”, a number and its edition at the beginning of an item or a cell */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^\\P{L}{0,4}|\t)(?:(?:WTSA |WTDC |PP )?Res(?:olution|\\.) )?\\d{1,3}(?= \\(\\p{Lu})");

    static Stream<EditionsAlone> in(Subject subject) {
        List<Conference> met = subject.evidence().resolutions().conferences();
        List<EditionsAlone> revised = new ArrayList<>();
        if (!met.isEmpty()) {
            subject.lines().forEach(line -> revised(line, met, revised));
        }
        List<EditionsAlone> first = new ArrayList<>();
        if (!revised.isEmpty()) {
            subject.lines().forEach(line -> numbered(line, met, first));
        }
        first.removeIf(alone -> revised.stream().noneMatch(alone::isNextTo));
        return Stream.concat(revised.stream(), first.stream())
                .filter(alone -> met.stream().noneMatch(alone.edition()::isOf));
    }

    /** In the same table or list. */
    private boolean isNextTo(EditionsAlone other) {
        return line.kind() == other.line.kind() && Math.abs(line.index() - other.line.index()) <= NEAR;
    }

    private static void revised(Line line, List<Conference> met, List<EditionsAlone> found) {
        for (Matcher bracket = REVISED.matcher(line.text()); bracket.find(); ) {
            add(line, EditionBracket.at(line.text(), bracket.start(), met), found);
        }
        for (Matcher cell = CELL.matcher(line.text()); cell.find(); ) {
            EditionBracket edition = EditionBracket.at(" (" + cell.group(1).strip() + ")", 0, met);
            if (edition != null && edition.hasYear()) {
                found.add(new EditionsAlone(line, cell.start(1), cell.end(), edition));
            }
        }
    }

    private static void numbered(Line line, List<Conference> met, List<EditionsAlone> found) {
        if (line.kind() == Line.Kind.ROW || line.kind() == Line.Kind.ITEM) {
            for (Matcher number = NUMBERED.matcher(line.text()); number.find(); ) {
                add(line, EditionBracket.at(line.text(), number.end(), met), found);
            }
        }
    }

    private static void add(Line line, @Nullable EditionBracket edition, List<EditionsAlone> found) {
        if (edition != null && edition.hasYear()) {
            found.add(new EditionsAlone(line, edition.from(), edition.to(), edition));
        }
    }
}
