package org.rapporteur.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Table;
import org.rapporteur.records.recommendation.TextAsOf;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;

/** Sets out the texts of a block in one of the ways reports do. */
final class TextBlocks {

    private final Compilation desk;
    private final ProseBlocks prose;
    private final LeadSentence lead;
    private final GroupSentence sentence;

    TextBlocks(Compilation desk, ProseBlocks prose) {
        this.desk = desk;
        this.prose = prose;
        this.lead = new LeadSentence(desk);
        this.sentence = new GroupSentence(desk, lead);
    }

    List<Block> tell(OutlineSection section, OutlineBlock block) {
        SelectedTexts told = desk.plan().told(section, block);
        if (told.isEmpty()) {
            return nothing(section, block);
        }
        return layout(block) == Layout.GROUP_PARAGRAPHS
                ? groupParagraphs(section, block, told)
                : List.of(oneParagraph(section, block, told));
    }

    /** Silence is said once a section: by its first block, and only when the topic holds nothing at all. */
    static boolean saysNothing(Plan plan, OutlineSection section, OutlineBlock block) {
        return plan.holdings(section).isEmpty()
                && section.blocks().stream()
                        .filter(other -> other.kind() == BlockKind.TEXTS)
                        .findFirst()
                        .filter(block::equals)
                        .isPresent();
    }

    private List<Block> nothing(OutlineSection section, OutlineBlock block) {
        if (!isHeard(desk.plan(), section, block)) {
            return List.of();
        }
        BlockId id = section.id(block);
        List<Inline> silence = saysNothing(desk.plan(), section, block) ? lead.nothing(section) : List.of();
        List<Block> parts = prose.continuation(id, block.continuation());
        return List.of(new Paragraph(id, desk.numbers().label(id), silence, parts));
    }

    /** Whether a block without texts prints something all the same: that there are none, or the prose after them. */
    static boolean isHeard(Plan plan, OutlineSection section, OutlineBlock block) {
        return saysNothing(plan, section, block) || !block.continuation().isBlank();
    }

    private List<Block> groupParagraphs(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        List<Block> blocks = new ArrayList<>();
        if (block.leads() || !block.text().isEmpty()) {
            blocks.add(new Paragraph(section.id(block), Label.none(), opening(section, block), List.of()));
        }
        for (Map.Entry<String, SelectedTexts> group : byGroup(told).entrySet()) {
            BlockId id = Plan.unit(section, block, group.getKey());
            blocks.add(sentence.tell(scope(section, block, id, Layout.GROUP_PARAGRAPHS), group.getValue()));
        }
        blocks.addAll(prose.continuation(section.id(block), block.continuation()));
        return blocks;
    }

    private Map<String, SelectedTexts> byGroup(SelectedTexts told) {
        return told.byGroup(desk.plan().groups(told));
    }

    private GroupSentence.Scope scope(OutlineSection section, OutlineBlock block, BlockId id, Layout layout) {
        return new GroupSentence.Scope(section, id, desk.numbers().label(id), layout, block.leads());
    }

    private Paragraph oneParagraph(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        BlockId id = section.id(block);
        Paragraph paragraph = switch (layout(block)) {
            case GROUP_BULLETS -> groupBullets(section, block, told);
            case RUN_IN -> runIn(section, block, told);
            case TABLE -> table(section, block, told);
            default -> sentence.tell(scope(section, block, id, layout(block)), told);
        };
        List<Block> parts = new ArrayList<>(paragraph.parts());
        parts.addAll(prose.continuation(id, block.continuation()));
        return new Paragraph(id, paragraph.label(), introduced(section, block, paragraph), parts);
    }

    /** Bullets hang from words; without any the groups have paragraphs. */
    static Layout layout(OutlineBlock block) {
        Layout planned = block.layout() == null ? Layout.LIST : block.layout();
        boolean hangs = block.leads() || !block.text().isBlank();
        return planned == Layout.GROUP_BULLETS && !hangs ? Layout.GROUP_PARAGRAPHS : planned;
    }

    /** A group paragraph of bullets opens with the lead; the other layouts write their own sentence after it. */
    private List<Inline> introduced(OutlineSection section, OutlineBlock block, Paragraph paragraph) {
        ParagraphWriter line = new ParagraphWriter().addAll(opening(section, block));
        if (!line.isEmpty() && !paragraph.content().isEmpty()) {
            line.words(" ");
        }
        return line.addAll(paragraph.content()).inlines();
    }

    private List<Inline> opening(OutlineSection section, OutlineBlock block) {
        ParagraphWriter line = new ParagraphWriter().addAll(prose.line(block.text()));
        if (block.leads()) {
            lead.tell(section, line.isEmpty() ? line : line.words(" "));
        }
        return line.inlines();
    }

    private Paragraph groupBullets(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        BlockId id = section.id(block);
        List<Paragraph> bullets = new ArrayList<>();
        byGroup(told)
                .forEach((group, holdings) -> bullets.add(sentence.tell(
                        new GroupSentence.Scope(
                                section,
                                Plan.unit(section, block, group),
                                Label.bullet(),
                                Layout.GROUP_BULLETS,
                                block.leads()),
                        holdings)));
        return new Paragraph(id, desk.numbers().label(id), List.of(), Items.close(bullets, desk.wording()));
    }

    /** One sentence for all groups, their parts joined. */
    private Paragraph runIn(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        BlockId id = section.id(block);
        List<List<Inline>> sentences = byGroup(told).values().stream()
                .filter(holdings -> !holdings.portions().isEmpty())
                .map(holdings -> sentence.inline(section, holdings))
                .toList();
        ParagraphWriter line = new ParagraphWriter().addAll(GroupSentence.joinLong(sentences, desk.wording()));
        line.words(desk.wording().word("clause.end"));
        return new Paragraph(id, desk.numbers().label(id), line.inlines(), sentence.past(id, told));
    }

    /** A table for all where all are of the same groups, else one for each kind under a sentence that names its own. */
    private Paragraph table(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        List<CountedTexts> concluded = told.portions().stream()
                .filter(portion -> GroupSentence.isConcluded(portion.standing()))
                .toList();
        boolean together = concluded.size() <= 1
                || concluded.stream().map(GroupSentence::doers).distinct().count() <= 1
                        && concluded.stream().noneMatch(TextBlocks::countsOtherKinds);
        return together ? oneTable(section, block, told) : tables(section, block, told, concluded);
    }

    /** An Amendment counted as a Recommendation would seem to be of the kind named last above the table. */
    private static boolean countsOtherKinds(CountedTexts portion) {
        return portion.texts().stream().anyMatch(told -> told.text().kind() != portion.kind());
    }

    private Paragraph tables(
            OutlineSection section, OutlineBlock block, SelectedTexts told, List<CountedTexts> concluded) {
        BlockId id = section.id(block);
        List<Block> parts = new ArrayList<>();
        for (CountedTexts portion : concluded) {
            BlockId of = id.part(portion.standing().code() + "-" + portion.kindCode());
            SelectedTexts some = told.only(portion.texts()::contains, portion.tallies()::contains);
            parts.add(table(scope(section, block, of, Layout.TABLE), some));
        }
        SelectedTexts rest = told.only(
                text -> !GroupSentence.isConcluded(text.standing()),
                tally -> !GroupSentence.isConcluded(tally.standing())
                        || told.past().contains(tally));
        parts.add(sentence.tell(scope(section, block, id.part("rest"), Layout.LIST), rest));
        return new Paragraph(id, desk.numbers().label(id), List.of(), parts);
    }

    private Paragraph oneTable(OutlineSection section, OutlineBlock block, SelectedTexts told) {
        return table(scope(section, block, section.id(block), Layout.TABLE), told);
    }

    private Paragraph table(GroupSentence.Scope scope, SelectedTexts told) {
        OutlineSection section = scope.section();
        BlockId id = scope.id();
        Paragraph counted = sentence.tell(scope, told);
        List<Table.Row> rows = told.texts().stream()
                .filter(text -> GroupSentence.isConcluded(text.standing()))
                .map(text -> row(section, id, text))
                .toList();
        List<Block> parts = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> head =
                    List.of(desk.wording().word("table.number"), desk.wording().word("table.title"));
            parts.add(new Table(id.part("table"), head, rows));
        }
        parts.addAll(counted.parts());
        return new Paragraph(id, counted.label(), counted.content(), parts);
    }

    private Table.Row row(OutlineSection section, BlockId id, TextAsOf told) {
        ParagraphWriter title = new ParagraphWriter().words(desk.records().title(told.text()));
        sentence.see(section, told, title);
        return new Table.Row(
                id.part(told.text().slug()), List.of(List.of(desk.records().number(told)), title.inlines()));
    }
}
