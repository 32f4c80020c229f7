package org.rapporteur.intake.wordback;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.entry.RecordForms.Held;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/**
 * How suggestions are put into the records by one press, where they can: only into words that people wrote, and only where
 * these still say what was printed.
 */
final class Applications {

    static final String OUTLINES = "outlines";
    static final String PERIODS = "periods";
    private static final List<String> WRITTEN = List.of("text", "continuation");

    /** Fields of the cover that are printed as they are typed. */
    private static final Map<String, String> COVER = Map.of(
            "group", "meetingGroup",
            "documentNumber", "documentNumber",
            "language", "languageNote",
            "source", "source",
            "title", "title");

    private final Document printed;
    private final Outline outline;
    private final Map<String, Block> blocks;
    private final Map<String, Map<String, Held>> held = new HashMap<>();

    /** @param outline of the report today */
    Applications(Document printed, Outline outline) {
        this.printed = printed;
        this.outline = outline;
        blocks = printed.allBlocks()
                .collect(Collectors.toMap(block -> block.id().toString(), block -> block, (one, other) -> one));
    }

    /** The records that suggestions are about, by kind; {@link #hold} wants them. */
    Map<String, Set<String>> needed(Collection<Suggestion> suggestions) {
        Map<String, Set<String>> keys = new HashMap<>();
        suggestions.stream()
                .flatMap(this::record)
                .forEach(target -> keys.computeIfAbsent(target.kind(), first -> new HashSet<>())
                        .add(target.key()));
        return keys;
    }

    private Stream<Target> record(Suggestion one) {
        return switch (one.kind()) {
            case PROSE, SPLIT -> Target.of(outline, one.place()).stream();
            case STRUCK ->
                Stream.concat(Target.of(outline, place(one)).stream(), Target.list(outline, place(one)).stream());
            case HEADING -> Stream.of(new Target(OUTLINES, outline.period(), false));
            case COVER -> Stream.of(new Target(PERIODS, outline.period(), false));
            default -> Stream.empty();
        };
    }

    void hold(String kind, Map<String, Held> records) {
        held.put(kind, records);
    }

    /** What may be chosen of a suggestion, change by change; none where it goes as a whole. */
    List<EditedLine.Change> parts(Suggestion one) {
        List<EditedLine.Change> changes =
                one.kind() == SuggestionKind.PROSE ? edited(one).free() : List.of();
        return changes.size() > 1 ? changes : List.of();
    }

    /** As a whole. */
    Optional<Application> of(Suggestion one) {
        return of(one, IntStream.range(0, edited(one).free().size()).boxed().collect(Collectors.toSet()));
    }

    /**
     * What is written if it is taken over.
     *
     * @param chosen numbers of the changes that are taken, where there are several
     * @return empty where it has to be done by hand
     */
    Optional<Application> of(Suggestion one, Set<Integer> chosen) {
        return switch (one.kind()) {
            case PROSE, SPLIT -> words(one, chosen);
            case STRUCK -> struck(one);
            case ADDED -> added(one);
            case HEADING -> heading(one);
            case COVER -> cover(one);
            default -> Optional.empty();
        };
    }

    private EditedLine edited(Suggestion one) {
        Block block = blocks.get(one.place());
        List<Inline> line = block instanceof Paragraph paragraph ? paragraph.content() : List.of();
        return EditedLine.of(line, one.words());
    }

    private Optional<Held> held(String kind, String key) {
        return Optional.ofNullable(held.getOrDefault(kind, Map.of()).get(key)).filter(Held::writable);
    }

    private Optional<Application> words(Suggestion one, Set<Integer> chosen) {
        EditedLine edited = edited(one);
        if (!blocks.containsKey(one.place())
                || one.kind() == SuggestionKind.SPLIT && !edited.disagreements().isEmpty()) {
            return Optional.empty();
        }
        return Target.of(outline, one.place())
                .flatMap(target -> held(target.kind(), target.key())
                        .flatMap(record -> WRITTEN.stream()
                                .flatMap(field -> ProseSource.with(
                                        record.text(field), edited.literals(), edited.literals(chosen))
                                        .map(text -> new Application(
                                                target.kind(), target.key(), record.version(), Map.of(field, text)))
                                        .stream())
                                .findFirst()));
    }

    private Optional<Application> struck(Suggestion one) {
        return Target.of(outline, place(one))
                .filter(Target::whole)
                .flatMap(target -> held(target.kind(), target.key())
                        .map(record -> new Application(target.kind(), target.key(), record.version(), Map.of())))
                .or(() -> leftOut(place(one)));
    }

    /** What was struck; of a section without a heading, the one paragraph that it is. */
    String place(Suggestion one) {
        return printed.allSections()
                .filter(section -> section.id().toString().equals(one.place()))
                .filter(section -> section.heading() == null && section.blocks().size() == 1)
                .map(section -> section.blocks().get(0).id().toString())
                .findFirst()
                .orElse(one.place());
    }

    /** An activity that was struck stays a record; the paragraph that told it goes on without it. */
    private Optional<Application> leftOut(String place) {
        String slug = Target.of(outline, place)
                .flatMap(Target::activity)
                .filter(told -> place.endsWith("." + told) && isAllOf(place))
                .orElse("");
        return Target.list(outline, place)
                .flatMap(list -> held(list.kind(), list.key())
                        .filter(record ->
                                record.text(Application.ACTIVITIES).lines().anyMatch(slug::equals))
                        .map(record -> new Application(
                                list.kind(),
                                list.key(),
                                record.version(),
                                Map.of(Application.ACTIVITIES, without(record.text(Application.ACTIVITIES), slug)))));
    }

    private static String without(String lines, String one) {
        return lines.lines().filter(line -> !line.equals(one)).collect(Collectors.joining("\n"));
    }

    /** Whether the record prints nothing but this paragraph, so that nothing is left out that was not struck. */
    private boolean isAllOf(String place) {
        return blocks.keySet().stream().noneMatch(other -> other.startsWith(place + "."));
    }

    /** Behind the others of its section; where it belongs among them is said in the outline. */
    private Optional<Application> added(Suggestion one) {
        return section(one.section())
                .filter(section -> one.words().lines().noneMatch(String::isBlank))
                .map(section -> new Application(ParagraphKey.KIND, "", 0, paragraph(section, one)));
    }

    private Map<String, String> paragraph(OutlineSection section, Suggestion one) {
        Map<String, String> fields = new HashMap<>();
        fields.put("period", outline.period());
        fields.put("section", section.key());
        fields.put("kind", BlockKind.PROSE.code());
        fields.put("text", prose(one.words()));
        if (section.numbered()) {
            fields.put("numbered", "yes");
        }
        return fields;
    }

    /** Paragraphs stand apart, items under the one above them. */
    private static String prose(String words) {
        String doubled = words.replace("{", "{{").replace("}", "}}");
        return doubled.lines()
                .map(line -> line.startsWith("- ") ? line : "\n" + line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    Optional<OutlineSection> section(String title) {
        return Stream.concat(printed.cover().parts().stream().flatMap(Section::withInner), printed.allSections())
                .filter(section -> PrintedPlaces.title(section).equals(title))
                .flatMap(section ->
                        outline.allSections().filter(planned -> planned.id().equals(section.id())))
                .findFirst();
    }

    /** The line of the section in the plan, whose second part is the heading. */
    private Optional<Application> heading(Suggestion one) {
        boolean plain =
                !(one.printed() + one.words()).contains("|") && !one.words().isBlank();
        Pattern line = Pattern.compile("(?m)^((?:=|#{1,6})\\s*" + Pattern.quote(one.place()) + "\\s*\\|\\s*)"
                + Pattern.quote(one.printed()) + "(?=\\s*(?:\\||$))");
        return held(OUTLINES, outline.period())
                .filter(plan -> plain && line.matcher(plan.text("plan")).find())
                .map(plan -> new Application(
                        OUTLINES,
                        outline.period(),
                        plan.version(),
                        Map.of(
                                "plan",
                                line.matcher(plan.text("plan"))
                                        .replaceFirst(found -> java.util.regex.Matcher.quoteReplacement(
                                                found.group(1) + one.words())))));
    }

    private Optional<Application> cover(Suggestion one) {
        String field = COVER.getOrDefault(one.place(), "");
        return held(PERIODS, outline.period())
                .filter(period -> !field.isEmpty() && period.text(field).equals(one.printed()))
                .map(period ->
                        new Application(PERIODS, outline.period(), period.version(), Map.of(field, one.words())));
    }
}
