package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Words;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.Standing;
import org.rapporteur.terms.wording.Wording;

/** What some groups did, in one sentence: one text stands in it, many follow in a list. */
final class GroupSentence {

    /**
     * Where a sentence stands.
     *
     * @param section whose texts it tells
     * @param id of the paragraph
     * @param leads whether the section's totals were said before
     */
    record Scope(OutlineSection section, BlockId id, Label label, Layout layout, boolean leads) {}

    private final Compilation desk;
    private final Wording wording;
    private final CountClaims claims;

    private final LeadSentence lead;

    GroupSentence(Compilation desk, LeadSentence lead) {
        this.lead = lead;
        this.desk = desk;
        this.wording = desk.wording();
        this.claims = desk.portions();
    }

    static boolean isConcluded(Standing standing) {
        return standing != Standing.UNDER_APPROVAL && standing != Standing.IN_DEVELOPMENT;
    }

    /** The paragraph with its lists and whatever goes on after them. */
    Paragraph tell(Scope scope, SelectedTexts told) {
        Clauses clauses = new Clauses(this, scope, told);
        ParagraphWriter line = new ParagraphWriter();
        List<Block> parts = new ArrayList<>();
        clauses.write(line, parts);
        parts.addAll(past(scope.id(), told));
        return new Paragraph(scope.id(), scope.label(), line.inlines(), parts);
    }

    /** Everything these groups did as part of a longer sentence, without lists and without an end. */
    List<Inline> inline(OutlineSection section, SelectedTexts told) {
        Map<Standing, List<List<Inline>>> objects = new LinkedHashMap<>();
        for (CountedTexts portion : told.portions()) {
            objects.computeIfAbsent(portion.standing(), missing -> new ArrayList<>())
                    .addAll(inlineObjects(section, portion));
        }
        return sentence(told.portions(), objects, false);
    }

    /** Each text by itself where it is the only one, several under one noun, each tally with its subject. */
    List<List<Inline>> inlineObjects(OutlineSection section, CountedTexts portion) {
        List<List<Inline>> objects = new ArrayList<>();
        if (portion.texts().size() == 1) {
            objects.add(named(section, portion.texts().get(0)));
        } else if (!portion.texts().isEmpty()) {
            objects.add(severalNamed(section, portion));
        }
        portion.tallies().forEach(tally -> objects.add(List.of(claims.declared(tally, false))));
        return objects;
    }

    private List<Inline> named(OutlineSection section, TextAsOf told) {
        ParagraphWriter line = new ParagraphWriter().add(desk.records().text(told));
        see(section, told, line);
        return line.inlines();
    }

    private List<Inline> severalNamed(OutlineSection section, CountedTexts portion) {
        List<List<Inline>> names =
                portion.texts().stream().map(told -> listed(section, told)).toList();
        ParagraphWriter line = new ParagraphWriter();
        if (!portion.texts().stream().allMatch(told -> desk.records().namesItsKind(told.text()))) {
            line.words(claims.noun(portion, portion.texts().size()) + " ");
        }
        return line.addAll(join(names, wording)).inlines();
    }

    /** A text as an item of a list. */
    List<Inline> listed(OutlineSection section, TextAsOf told) {
        ParagraphWriter line = new ParagraphWriter().add(desk.records().listed(told));
        see(section, told, line);
        return line.inlines();
    }

    /** Points to the place where the text is at home, if it is told there too. */
    void see(OutlineSection section, TextAsOf told, ParagraphWriter line) {
        desk.plan().places().homeElsewhere(section, told).ifPresent(home -> {
            String number = desk.numbers().around(home.target()).orElse("");
            Map<String, List<Inline>> slots = Map.of("place", List.of(new Reference(home.target(), number)));
            line.addAll(wording.pattern("see").<Inline>fill(Words::of, slots));
        });
    }

    /**
     * The groups, and one clause for each verb with what it was done to.
     *
     * @param also whether the sentence adds to one before it
     */
    List<Inline> sentence(List<CountedTexts> portions, Map<Standing, List<List<Inline>>> objects, boolean also) {
        List<List<Inline>> clauses = new ArrayList<>();
        objects.forEach((standing, some) -> clauses.add(clause(merged(standing, portions), some, also)));
        Map<String, List<Inline>> slots =
                Map.of("groups", List.of(claims.groups(portions)), "clauses", join(clauses, wording));
        return wording.pattern("group.sentence").fill(Words::of, slots);
    }

    /** Codes of the groups behind a portion, "" among them where a text has none. */
    static Set<String> doers(CountedTexts portion) {
        Set<String> doers = portion.groups().collect(Collectors.toCollection(HashSet::new));
        portion.texts().stream()
                .map(SelectedTexts::groupOf)
                .filter(String::isEmpty)
                .forEach(doers::add);
        return doers;
    }

    private List<Inline> clause(CountedTexts portion, List<List<Inline>> objects, boolean also) {
        Claim verb = also ? claims.alsoActive(portion) : claims.active(portion);
        Map<String, List<Inline>> slots = Map.of("verb", List.of(verb), "objects", join(objects, wording));
        return wording.pattern("clause").fill(Words::of, slots);
    }

    /** All portions of one standing as one, so that a verb stands on everything it is said of. */
    static CountedTexts merged(Standing standing, List<CountedTexts> portions) {
        List<CountedTexts> same = portions.stream()
                .filter(portion -> portion.standing() == standing)
                .toList();
        return same.size() == 1
                ? same.get(0)
                : new CountedTexts(
                        standing,
                        null,
                        same.stream()
                                .flatMap(portion -> portion.texts().stream())
                                .toList(),
                        same.stream()
                                .flatMap(portion -> portion.tallies().stream())
                                .toList());
    }

    /** What was declared for an earlier day, each in a sentence with its day. */
    List<Block> past(BlockId id, SelectedTexts told) {
        List<Block> sentences = new ArrayList<>();
        for (Tally tally : told.past()) {
            CountedTexts portion = CountClaims.portion(tally);
            Map<String, List<Inline>> slots = Map.of(
                    "day", List.of(desk.records().date(wording.day(tally.asOf()), null)),
                    "tally", List.of(claims.declared(tally, false)),
                    "verb",
                            ParagraphWriter.of(
                                    wording.counted("past." + tally.standing().code(), tally.number())),
                    "groups", List.of(claims.groups(portion)));
            List<Inline> content = wording.pattern("tally.past").fill(Words::of, slots);
            sentences.add(new Paragraph(id.part(tally.slug()), Label.none(), content, List.of()));
        }
        return sentences;
    }

    static List<Inline> join(List<List<Inline>> parts, Wording wording) {
        return join(parts, wording.separators(parts.size()));
    }

    /** Joins parts which hold commas themselves. */
    static List<Inline> joinLong(List<List<Inline>> parts, Wording wording) {
        List<String> separators = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            separators.add(wording.word(i == parts.size() - 1 ? "long.last" : "long.separator"));
        }
        return join(parts, separators);
    }

    private static List<Inline> join(List<List<Inline>> parts, List<String> separators) {
        List<Inline> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                joined.add(Words.of(separators.get(i - 1)));
            }
            joined.addAll(parts.get(i));
        }
        return joined;
    }

    Compilation desk() {
        return desk;
    }

    LeadSentence lead() {
        return lead;
    }
}
