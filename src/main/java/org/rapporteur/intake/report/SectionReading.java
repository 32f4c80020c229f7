package org.rapporteur.intake.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.Line;
import org.rapporteur.check.statement.Statement;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.intake.report.SaidParagraph.ToldText;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.OutlineBlock;

/** Makes the paragraphs of one section into blocks: told from records where these say the same, else as typed. */
final class SectionReading {
    private final ReportLanguage language;
    private final Function<BlockId, List<ToldText>> told;
    private final LocalDate cutOff;
    private final String source;
    private final TallyReading tallies;
    private final ActivityReading activities;
    private final TextBlockReading textBlocks;

    SectionReading(
            ReportLanguage language,
            Function<BlockId, List<ToldText>> told,
            LocalDate cutOff,
            String source,
            ActivityReading activities) {
        this.language = language;
        this.told = told;
        this.cutOff = cutOff;
        this.source = source;
        this.tallies = new TallyReading(cutOff, source);
        this.activities = activities;
        this.textBlocks = new TextBlockReading(source);
    }

    LocalDate cutOff() {
        return cutOff;
    }

    TallyReading tallies() {
        return tallies;
    }

    ActivityReading activities() {
        return activities;
    }

    TextBlockReading textBlocks() {
        return textBlocks;
    }

    /** Those of the cover, and of sections about no theme. */
    List<ProposedBlock> prose(Section section, boolean numbered) {
        Keys keys = new Keys();
        List<SaidParagraph> paragraphs = paragraphs(section);
        return paragraphs.stream()
                .map(paragraph -> prose(paragraph, keys, isOwnNumber(paragraph, paragraphs, numbered), List.of()))
                .toList();
    }

    /** @param topic slug of what the section is about; null where it has no heading and so no theme of its own */
    List<ProposedBlock> blocks(Section section, boolean numbered, @Nullable String topic, String heading) {
        List<SaidParagraph> paragraphs = paragraphs(section);
        Map<SaidParagraph, Way> ways =
                paragraphs.stream().collect(Collectors.toMap(Function.identity(), one -> way(one, paragraphs, topic)));
        return new SectionBlocks(this, paragraphs, ways, numbered, topic, heading).write();
    }

    private List<SaidParagraph> paragraphs(Section section) {
        return section.blocks().stream().map(this::paragraph).toList();
    }

    private SaidParagraph paragraph(Block block) {
        Set<BlockId> ids = block.withParts()
                .flatMap(part -> part instanceof Table table
                        ? Stream.concat(
                                Stream.of(table.id()), table.rows().stream().map(Table.Row::id))
                        : Stream.of(part.id()))
                .collect(Collectors.toSet());
        List<Line> lines = language.linesOf(ids);
        List<Statement> statements = language.statements().stream()
                .filter(statement -> ids.contains(statement.line().place().block()))
                .toList();
        List<ToldText> texts = lines.stream()
                .map(line -> line.place().block())
                .distinct()
                .flatMap(id -> told.apply(id).stream())
                .toList();
        return new SaidParagraph(block, lines, statements, texts, FurtherWords.in(lines, statements));
    }

    /** How a paragraph is told. */
    enum Way {
        /** Says the totals of what follows. */
        TOTALS,
        /** Says who did what with which texts, and nothing else. */
        TEXTS,
        /** Says so, but with numbers or standings that the records do not bear out. */
        DISPUTED,
        /** A bare number of texts. */
        NUMBER,
        /** Whatever else. */
        NARRATIVE
    }

    private Way way(SaidParagraph paragraph, List<SaidParagraph> all, @Nullable String topic) {
        boolean others = all.stream()
                .anyMatch(other -> other != paragraph && !other.told().isEmpty());
        if (topic == null || paragraph.hasOwnWords() || paragraph.lines().isEmpty()) {
            return Way.NARRATIVE;
        }
        boolean first = paragraph == all.get(0);
        if (first && paragraph.opensWithTotals() && paragraph.told().isEmpty() && others) {
            return Way.TOTALS;
        }
        boolean said =
                paragraph.told().stream().anyMatch(text -> text.said().standing() != SaidText.Standing.MENTIONED);
        if (said) {
            return disputes(paragraph).isEmpty() ? Way.TEXTS : Way.DISPUTED;
        }
        return paragraph.statements().isEmpty() ? Way.NARRATIVE : Way.NUMBER;
    }

    List<Remark> disputes(SaidParagraph paragraph) {
        Stream<Remark> numbers = paragraph.miscounted().stream()
                .map(count -> Remark.of(
                        Code.NUMBER_DIFFERS,
                        count.said().value() + " " + count.said().noun().word(),
                        String.valueOf(count.listed())));
        Stream<Remark> standings = paragraph.told().stream()
                .filter(this::standsOtherwise)
                .map(text -> Remark.of(Code.RECORD_STANDS_OTHERWISE, name(text)));
        return Stream.concat(numbers, standings).toList();
    }

    private static String name(ToldText text) {
        return text.said().number().isEmpty()
                ? String.valueOf(text.said().title())
                : text.said().number();
    }

    private boolean standsOtherwise(ToldText text) {
        var standing = SectionTotals.standing(text.text().entry(), cutOff);
        return switch (text.said().standing()) {
            case CONCLUDED -> standing != org.rapporteur.check.language.Act.Standing.CONCLUDED || isBackground(text);
            case UNDER_APPROVAL -> standing != org.rapporteur.check.language.Act.Standing.UNDER_APPROVAL;
            case IN_DEVELOPMENT -> standing != org.rapporteur.check.language.Act.Standing.IN_DEVELOPMENT;
            case MENTIONED -> false;
        };
    }

    /** What was approved before the period is told by no count and no list of it. */
    private static boolean isBackground(ToldText text) {
        return text.text().remarks().stream().anyMatch(remark -> remark.code() == Code.APPROVED_BEFORE);
    }

    ProposedBlock prose(SaidParagraph paragraph, Keys keys, boolean numbered, List<Remark> remarks) {
        String words = TypedWords.of(paragraph.block());
        String key = keys.of(words, 5, "words");
        OutlineBlock block = new OutlineBlock(
                key, BlockKind.PROSE, null, numbered, false, "", words, "", List.of(), List.of(), source(paragraph));
        return new ProposedBlock(
                block,
                null,
                List.of(),
                List.of(),
                TextBlockReading.texts(List.of(paragraph)),
                remarks,
                paragraph.sources());
    }

    private String source(SaidParagraph paragraph) {
        return paragraph.lines().isEmpty()
                ? source
                : source + ", " + paragraph.lines().get(0).place().paragraph();
    }

    /** In a section that numbers, a paragraph without a number goes on in the one before it. */
    static boolean isOwnNumber(SaidParagraph paragraph, List<SaidParagraph> all, boolean numbered) {
        return !numbered || TextBlockReading.isNumbered(paragraph) || paragraph == all.get(0);
    }
}
