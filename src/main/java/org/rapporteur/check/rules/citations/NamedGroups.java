package org.rapporteur.check.rules.citations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.Quotes;
import org.rapporteur.check.statement.Statements;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;

/** Groups that a line names at one place, and what the words around them say of them. */
record NamedGroups(Line line, GroupNames name) {
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:IEC|ISO|JTC ?1|ETSI|IEEE|3GPP|GSMA|CEPT|APT|CITEL|RSPG|SMB|OASIS)[ /-]{0,2}$");
    /** Said of a group that is gone or still to come. */
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)\\b(?:former(?:ly)?|merg\\w+|hand(?:ed|ing|s)?[ -]?over|predecessors?|successors?|succeed\\w*|replac\\w+|until|transferr?\\w*|transition\\w*|restructur\\w+|dissol\\w+"
                    + "|became|becomes?|will be|to be (?:set up|established|created)|(?:now|then|ex|ex-|future) ?(?:ITU-T )?(?:SG|Study Group) ?\\d+|inherit\\w+|parent (?:study )?group|established by|previous study period)\\b");

    private static final Pattern OTHER_SECTOR =
            Pattern.compile("ITU[- ]?[RD]\\b|Radiocommunication|Development|all Sectors");
    private static final Pattern SECTOR = Pattern.compile("ITU[- ]?([TRD])\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** In letters. */
    private static final int REACH = 400;

    /** Without those of other organizations and those in quotation marks. */
    static Stream<NamedGroups> in(Line line) {
        List<GroupNames> names = Groups.in(line.text());
        if (names.isEmpty()) {
            return Stream.empty();
        }
        Quotes quotes = new Quotes(line.text());
        return names.stream()
                .filter(name -> !quotes.hold(name.from()))
                .map(name -> new NamedGroups(line, name))
                .filter(named -> !named.isOutside());
    }

    private boolean isOutside() {
        return OUTSIDE.matcher(line.text().substring(Math.max(0, name.from() - 12), name.from()))
                .find();
    }

    /** The same for the same words of a report. */
    String place() {
        return line.index() + ":" + name.from();
    }

    Stream<StudyGroupCode> groups() {
        return name.groups().stream().distinct();
    }

    /** Groups that other words of the line name. */
    Stream<StudyGroupCode> others() {
        return Groups.in(line.text()).stream()
                .filter(other -> other.from() != name.from())
                .flatMap(other -> other.groups().stream());
    }

    /** Those named near by; none where words of other Sectors stand among them. */
    Stream<StudyGroupCode> neighbours() {
        String words = near();
        return line.text().length() > Statements.LONGEST_LINE
                        || OTHER_SECTOR.matcher(words).find()
                ? Stream.empty()
                : Groups.in(words).stream()
                        .flatMap(other -> other.groups().stream())
                        .distinct();
    }

    boolean isHistory() {
        return HISTORY.matcher(near()).find();
    }

    /** Whether the Sector is named: with the groups, or as the only one before them. */
    boolean isOf(Sector sector) {
        Set<String> sectors = SECTOR.matcher(around(300, 30))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        return SECTOR.matcher(line.text().substring(name.from(), name.to())).find()
                || sectors.equals(Set.of(sector.code()));
    }

    /** The years of which the line speaks. */
    Stream<DateRange> years() {
        String words = around(REACH, REACH);
        return !holdsYear(words)
                ? Stream.empty()
                : YEAR.matcher(words)
                        .results()
                        .map(MatchResult::group)
                        .map(Integer::valueOf)
                        .map(year -> new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** Four figures in a row: sooner seen than looked for. */
    private static boolean holdsYear(String text) {
        int figures = 0;
        for (int at = 0; at < text.length() && figures < 4; at++) {
            figures = Character.isDigit(text.charAt(at)) ? figures + 1 : 0;
        }
        return figures == 4;
    }

    private String near() {
        return around(150, 100);
    }

    private String around(int before, int behind) {
        int from = Math.max(0, name.from() - before);
        return line.text().substring(from, Math.min(line.text().length(), name.to() + behind));
    }
}
