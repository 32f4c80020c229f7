package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Words;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.selection.Facets;
import org.rapporteur.records.selection.Filter;
import org.rapporteur.records.studygroup.BodyKind;
import org.rapporteur.records.studygroup.BodySummary;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.TextKind;
import org.rapporteur.terms.wording.Wording;

/** Tells activities, bodies and declared numbers. */
final class RecordBlocks {

    private final Compilation desk;
    private final Wording wording;
    private final ProseBlocks prose;

    RecordBlocks(Compilation desk, ProseBlocks prose) {
        this.desk = desk;
        this.wording = desk.wording();
        this.prose = prose;
    }

    /** An activity of which the period does not tell is left out, and so is a block of nothing else. */
    List<Block> activities(OutlineSection section, OutlineBlock block) {
        if (desk.plan().waits(section, block)) {
            return List.of();
        }
        BlockId id = section.id(block);
        boolean bullets = layout(block) == Layout.BULLETS;
        List<Paragraph> told = desk.plan().activities(section, block).stream()
                .map(slug -> account(id, slug, bullets))
                .toList();
        if (bullets && !told.isEmpty()) {
            List<Block> parts = new ArrayList<>(Items.close(told, wording));
            parts.addAll(prose.continuation(id, block.continuation()));
            return List.of(new Paragraph(id, desk.numbers().label(id), prose.line(block.text()), parts));
        }
        List<Block> blocks = new ArrayList<>(told);
        blocks.addAll(prose.continuation(id, block.continuation()));
        return blocks;
    }

    /** Bullets hang from words; without any their items are paragraphs. */
    static Layout layout(OutlineBlock block) {
        return block.layout() == Layout.BULLETS && !block.text().isBlank() ? Layout.BULLETS : Layout.PARAGRAPHS;
    }

    private Paragraph account(BlockId blockId, String slug, boolean bullet) {
        BlockId id = blockId.part(slug);
        Label label = bullet ? Label.bullet() : desk.numbers().label(id);
        return prose.tell(
                id,
                label,
                Objects.requireNonNull(desk.frame().records().accounts().get(slug)));
    }

    /** Bodies of the kinds and sectors of the filter that existed on the cut-off day. */
    List<Block> bodies(OutlineSection section, OutlineBlock block) {
        BlockId id = section.id(block);
        Filter filter = Filter.valueOf(block.filter());
        List<BodySummary> bodies = desk.frame().records().bodies().values().stream()
                .filter(body ->
                        Facets.admits(filter.values("kind"), List.of(body.kind().code())))
                .filter(body -> Facets.admits(filter.values("sector"), List.of(body.sector())))
                .filter(body -> body.existsOn(desk.frame().cutOff()))
                .sorted()
                .toList();
        BodyKind kind =
                filter.values("kind").stream().findFirst().map(BodyKind::ofCode).orElse(BodyKind.STUDY_GROUP);
        Paragraph told = new Paragraph(id, desk.numbers().label(id), counted(kind, bodies), items(id, bodies));
        List<Block> blocks = new ArrayList<>(List.of(told));
        blocks.addAll(prose.continuation(id, block.continuation()));
        return blocks;
    }

    private List<Inline> counted(BodyKind kind, List<BodySummary> bodies) {
        String noun = wording.counted("body." + kind.code(), bodies.isEmpty() ? 1 : bodies.size());
        if (bodies.isEmpty()) {
            return wording.pattern("bodies.none").fill(Words::of, Map.of("noun", ParagraphWriter.of(noun)));
        }
        String count = wording.pattern("bodies.count")
                .text(Map.of(
                        "number", wording.number(bodies.size()),
                        "sector", wording.word("sector." + bodies.get(0).sector()),
                        "noun", noun));
        String verb = wording.counted("bodies.active", bodies.size());
        return wording.pattern("bodies.sentence")
                .fill(
                        Words::of,
                        Map.of(
                                "count", List.of(desk.records().bodies(count, bodies)),
                                "verb", List.of(desk.records().bodies(verb, bodies))));
    }

    private List<Block> items(BlockId id, List<BodySummary> bodies) {
        List<Paragraph> items = bodies.stream()
                .map(body -> Items.item(id.part(body.code()), List.of(named(body))))
                .toList();
        return Items.close(items, wording);
    }

    private Inline named(BodySummary body) {
        return desk.records()
                .body(
                        body,
                        wording.pattern("group.named").text(Map.of("name", body.name(), "acronym", body.acronym())));
    }

    /** Declared numbers, each in a sentence of its own. */
    List<Block> tally(OutlineSection section, OutlineBlock block) {
        if (desk.plan().waits(section, block)) {
            return List.of();
        }
        BlockId id = section.id(block);
        List<Tally> tallies = desk.plan().told(section, block).tallies();
        List<Inline> content = new ArrayList<>(prose.line(block.text()));
        content.addAll(unknown(block));
        if (tallies.isEmpty()) {
            content.addAll(none());
        }
        tallies.forEach(tally -> content.addAll(sentence(tally)));
        return List.of(
                new Paragraph(id, desk.numbers().label(id), content, prose.continuation(id, block.continuation())));
    }

    private List<Inline> none() {
        List<Inline> day =
                List.of(desk.records().period(wording.day(desk.frame().cutOff())));
        return wording.pattern("tally.none").fill(Words::of, Map.of("day", day));
    }

    private List<Inline> unknown(OutlineBlock block) {
        Set<String> known =
                desk.frame().records().tallies().stream().map(Tally::slug).collect(Collectors.toSet());
        return block.tallies().stream()
                .filter(slug -> !known.contains(slug))
                .<Inline>map(slug -> desk.records().unresolved("{tally " + slug + "}"))
                .toList();
    }

    private List<Inline> sentence(Tally tally) {
        CountedTexts portion = CountClaims.portion(tally);
        RecordClaims records = desk.records();
        boolean past = !tally.joins(desk.frame().cutOff());
        return wording.pattern(past ? "tally.sentence.past" : "tally.sentence")
                .fill(
                        Words::of,
                        Map.of(
                                "groups", List.of(desk.portions().groups(portion)),
                                "verb", List.of(desk.portions().active(portion)),
                                "tally", List.of(desk.portions().declared(tally, false)),
                                "kinds", ParagraphWriter.of(kinds(tally)),
                                "day", List.of(records.date(wording.day(tally.asOf()), null))));
    }

    private String kinds(Tally tally) {
        return wording.list(tally.kinds().stream()
                .map(TextKind::code)
                .map(code -> wording.counted("noun." + code, 2))
                .toList());
    }
}
