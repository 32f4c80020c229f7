package org.rapporteur.report.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.Cover;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.terms.wording.Wording;

/**
 * Makes the document of a report. The same outline, records, day and wording always make the same document: nothing else
 * is asked.
 */
public final class Compiler {

    private final Compilation desk;
    private final ProseBlocks prose;
    private final TextBlocks texts;
    private final RecordBlocks records;

    private Compiler(Compilation desk) {
        this.desk = desk;
        this.prose = new ProseBlocks(desk);
        this.texts = new TextBlocks(desk, prose);
        this.records = new RecordBlocks(desk, prose);
    }

    /**
     * The report of a period as it stands on a day.
     *
     * @throws IllegalArgumentException when the cut-off is not a day of the period
     */
    public static Document compile(
            PeriodSummary period, LocalDate cutOff, Outline outline, Records records, Wording wording) {
        return compile(new RecordsAsOf(period, cutOff, records, wording), outline);
    }

    /** The report as its records stand in this frame. */
    public static Document compile(RecordsAsOf frame, Outline outline) {
        Compilation desk = Compilation.of(outline, frame);
        Document document = new Compiler(desk).document(outline);
        Set<BlockId> silent = silent(desk, document);
        return silent.isEmpty() ? document : new Compiler(desk.without(silent, outline)).document(outline);
    }

    /** What was numbered before it was known to print nothing. */
    private static Set<BlockId> silent(Compilation desk, Document document) {
        Set<BlockId> silent = new HashSet<>(desk.numbers().numbered());
        document.allSections().map(Section::id).forEach(silent::remove);
        document.allBlocks().map(Block::id).forEach(silent::remove);
        return silent;
    }

    private Document document(Outline outline) {
        List<Section> body = sections(outline.sections());
        Document told = new Document(desk.frame().wording().locale(), cover(outline), List.of(), body);
        List<Section> all = new SilenceSentences(desk).in(body, outline, told);
        return new Document(told.language(), told.cover(), totals(told), all);
    }

    private List<Section> sections(List<OutlineSection> planned) {
        return planned.stream()
                .map(this::section)
                .flatMap(WordlessBlocks::spoken)
                .toList();
    }

    private Cover cover(Outline outline) {
        PeriodSummary period = desk.frame().period();
        return new Cover(
                period.meetingGroup(),
                period.meeting(),
                period.documentNumber(),
                Optional.ofNullable(period.documentDate())
                        .map(desk.wording()::day)
                        .orElse(""),
                period.languageNote(),
                period.source(),
                period.title(),
                sections(outline.cover()));
    }

    private Section section(OutlineSection section) {
        List<Block> told = new ArrayList<>();
        section.blocks().forEach(block -> told.addAll(tell(section, block)));
        return new Section(
                section.id(),
                desk.numbers().of(section).orElse(null),
                section.heading(),
                totals(desk.plan().counted(section), section),
                WordlessBlocks.without(told),
                sections(section.sections()));
    }

    private List<? extends Block> tell(OutlineSection section, OutlineBlock block) {
        return switch (block.kind()) {
            case PROSE -> List.of(prose.tell(section.id(block), block.text()));
            case TEXTS -> texts.tell(section, block);
            case TALLY -> records.tally(section, block);
            case ACTIVITIES -> records.activities(section, block);
            case BODIES -> records.bodies(section, block);
        };
    }

    private List<Claim> totals(SelectedTexts holdings, OutlineSection section) {
        return holdings.portions().stream()
                .map(portion -> desk.portions()
                        .count(portion, false, desk.plan().places().elsewhere(section, portion)))
                .toList();
    }

    /** What all sections tell together, each record once. */
    private List<Claim> totals(Document told) {
        ToldRecords records = ToldRecords.of(desk.plan().activities().byParagraph(), told);
        return desk.frame().choose(records).portions().stream()
                .map(portion -> desk.portions().count(portion, false, 0))
                .toList();
    }
}
