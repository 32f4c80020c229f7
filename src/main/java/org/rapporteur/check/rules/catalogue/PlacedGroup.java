package org.rapporteur.check.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.GroupNames;
import org.rapporteur.check.language.Groups;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.language.TextMentions;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.terms.Sector;

/**
 * A group that stands beside a text without a word that says what it has to do with it: in a cell of its row, before a
 * colon or dash, in the heading over it.
 *
 * @param place the column, the line or the heading it shares with others
 */
record PlacedGroup(String place, ToldText told, String group) {
    private static final Pattern MARK = Pattern.compile(" ?[:\u2013\u2014(-] ?|\\): ");
    private static final Pattern COLUMN = Pattern.compile("(?i)\\b(?:SGs?|groups?|lead)\\b");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");
    private static final Pattern HEADING = Pattern.compile("(?:(?:\\d+(?:\\.\\d+)*|[A-Z]|[IVX]+)[.)]? )?(?:ITU-T )?$");

    /** In letters; a longer line that begins with a group is a sentence. */
    private static final int LONGEST_HEADING = 90;

    static List<PlacedGroup> all(Subject subject) {
        List<ToldText> texts = ToldText.all(subject)
                .filter(told -> !told.editions().isEmpty() && told.groups().size() != 1)
                .toList();
        int[] headings = texts.isEmpty() ? new int[0] : headings(subject.lines());
        List<PlacedGroup> found = new ArrayList<>();
        texts.forEach(told -> {
            inCells(told, subject.lines()).forEach(found::add);
            before(told).ifPresent(found::add);
            over(told, subject.lines(), headings).ifPresent(found::add);
        });
        return found;
    }

    /**
     * Those of headings under which nothing is of their group and all of one other, where all under another heading is
     * of its own.
     */
    static Stream<PlacedGroup> underWrongHeading(List<PlacedGroup> all, Predicate<PlacedGroup> fits) {
        Map<String, List<PlacedGroup>> headings = all.stream()
                .filter(placed -> placed.place.startsWith("heading"))
                .collect(Collectors.groupingBy(PlacedGroup::place, LinkedHashMap::new, Collectors.toList()));
        boolean right =
                headings.values().stream().anyMatch(under -> under.stream().allMatch(fits));
        return headings.values().stream()
                .filter(under -> right && under.size() > 1 && under.stream().noneMatch(fits))
                .filter(under ->
                        under.stream().map(PlacedGroup::published).distinct().count() == 1)
                .flatMap(List::stream);
    }

    private String published() {
        List<PublishedText> editions = told.editions().all();
        return editions.get(editions.size() - 1).group();
    }

    private static Stream<PlacedGroup> inCells(ToldText told, List<Line> lines) {
        Line row = told.text().line();
        TableRow cells = TableRow.of(row, lines);
        return cells.all().flatMap(cell -> {
            boolean numbered = COLUMN.matcher(cell.name()).find()
                    && NUMBER.matcher(cell.text().strip()).matches();
            return only((numbered ? "SG" : "") + cell.text().strip())
                    .map(group -> new PlacedGroup(cells.place(cell), told, group))
                    .stream();
        });
    }

    /** The group that these words are, and nothing else. */
    private static Optional<String> only(String words) {
        List<GroupNames> names = words.length() > 40 ? List.of() : Groups.in(words);
        return names.size() == 1 && names.get(0).from() == 0 && names.get(0).to() == words.length()
                ? acronym(names.get(0))
                : Optional.empty();
    }

    private static Optional<String> acronym(GroupNames name) {
        return name.groups().size() == 1 && name.groups().get(0).sector() == Sector.T
                ? Optional.of(name.groups().get(0).acronym())
                : Optional.empty();
    }

    /** “SG5 – L.1328 and L.1510; SG12: P.1321” */
    private static Optional<PlacedGroup> before(ToldText told) {
        Line line = told.text().line();
        if (line.text().length() > 4_000 || line.kind() == Line.Kind.ROW) {
            return Optional.empty();
        }
        int begin = Math.max(
                line.text().lastIndexOf("; ", told.text().from()),
                line.text().lastIndexOf(". ", told.text().from()));
        GroupNames last = null;
        for (GroupNames name : Groups.in(line.text())) {
            last = name.from() > begin && name.to() <= told.text().from() ? name : last;
        }
        if (last == null) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(line.text()).region(last.to(), line.text().length());
        return mark.lookingAt()
                ? acronym(last).map(group -> new PlacedGroup(PlacedDay.list(line), told, group))
                : Optional.empty();
    }

    /** “Study Group 5” over “L.1385: Smart energy solutions”: of each line the heading it stands under, or -1. */
    private static int[] headings(List<Line> lines) {
        int[] headings = new int[lines.size()];
        int last = -1;
        for (Line line : lines) {
            boolean ends = line.kind() == Line.Kind.HEADING
                    || last >= 0
                            && !lines.get(last)
                                    .place()
                                    .section()
                                    .equals(line.place().section());
            last = heads(line).isPresent() ? line.index() : ends ? -1 : last;
            headings[line.index()] = last;
        }
        return headings;
    }

    private static Optional<PlacedGroup> over(ToldText told, List<Line> lines, int[] headings) {
        Line line = told.text().line();
        int heading = headings[line.index()];
        boolean first = line.kind() == Line.Kind.ROW || told.text().from() < 8;
        return first && heading >= 0 && heading < line.index()
                ? heads(lines.get(heading)).map(group -> new PlacedGroup("heading " + heading, told, group))
                : Optional.empty();
    }

    /** The group that a heading, or a line by itself, begins with. */
    private static Optional<String> heads(Line line) {
        String text = line.text();
        boolean alone = line.kind() == Line.Kind.HEADING || line.kind() == Line.Kind.PARAGRAPH;
        if (!alone || text.length() > LONGEST_HEADING || text.endsWith(".")) {
            return Optional.empty();
        }
        List<GroupNames> names = Groups.in(text);
        boolean begins = names.size() == 1
                && HEADING.matcher(text).region(0, names.get(0).from()).matches()
                && isTitle(text.substring(names.get(0).to()).strip())
                && (line.kind() == Line.Kind.HEADING || Dates.in(text).isEmpty())
                && TextMentions.in(line).isEmpty();
        return begins ? acronym(names.get(0)) : Optional.empty();
    }

    /** Nothing, a bracket, or a mark with the name of the group. */
    private static boolean isTitle(String rest) {
        return rest.isEmpty() || "(:\u2013\u2014-,".indexOf(rest.charAt(0)) >= 0;
    }
}
