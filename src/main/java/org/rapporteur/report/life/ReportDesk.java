package org.rapporteur.report.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.Section;
import org.rapporteur.report.CompiledReport;
import org.rapporteur.report.outline.BlockKind;
import org.rapporteur.report.outline.Layout;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.OutlineSection;
import org.rapporteur.report.outline.ParagraphKey;

/** A report in the making, part by part: what it prints and what it is asked. */
public final class ReportDesk {

    private final CompiledReport report;
    private final Map<String, List<AskedNow>> asked = new HashMap<>();
    private final Map<BlockId, Section> printed = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /**
     * A section.
     *
     * @param level from 1 for the outermost
     * @param number as printed; empty where it has none
     * @param name its heading, else what it is about
     */
    public record Part(int level, String number, String name, OutlineSection section, List<Entry> entries) {}

    /**
     * A place in it.
     *
     * @param paragraph the block it belongs to; null where it is asked only
     * @param activity slug of what it tells of; null for everything else
     * @param blocks what it prints; empty while it waits for an answer
     * @param asked about it
     */
    public record Entry(
            BlockId id,
            @Nullable ParagraphKey paragraph,
            @Nullable String activity,
            List<Block> blocks,
            List<AskedNow> asked) {

        boolean saysSomething() {
            return !blocks.isEmpty() || !asked.isEmpty();
        }
    }

    private ReportDesk(CompiledReport report, List<AskedNow> questions) {
        this.report = report;
        questions.forEach(question -> asked.computeIfAbsent(place(question.question()), first -> new ArrayList<>())
                .add(question));
        sections(report.document()).forEach(section -> printed.put(section.id(), section));
    }

    /**
     * All parts in reading order.
     *
     * @param last the outline of the last report, whose paragraphs keep their places while they are asked about
     */
    public static List<Part> of(CompiledReport report, Outline last, List<AskedNow> questions) {
        ReportDesk desk = new ReportDesk(report, questions);
        Outline merged = CarriedOutline.withOpenParagraphs(report.outline(), last);
        merged.cover().forEach(section -> desk.add(section, 1));
        merged.sections().forEach(section -> desk.add(section, 1));
        return List.copyOf(desk.parts);
    }

    /** Under what a question is found again: a place of the report, or a section for what has none of its own. */
    private static String place(CarriedQuestion question) {
        return switch (question.kind()) {
            case PARAGRAPH -> question.key().replace('@', '.');
            case ACCOUNT -> "account " + question.key();
            case TALLY -> question.section();
            case PROMISE ->
                question.isOfText() ? question.section() : question.key().replaceFirst("/\\d+$", "");
        };
    }

    private void add(OutlineSection section, int level) {
        List<Entry> entries = new ArrayList<>();
        section.blocks().forEach(block -> entries(section, block).forEach(entries::add));
        asked.getOrDefault(section.key(), List.of()).forEach(loose -> entries.add(alone(section.id(), loose)));
        Section shown = printed.get(section.id());
        parts.add(new Part(
                level,
                shown == null ? "" : Objects.requireNonNullElse(shown.number(), ""),
                Questions.name(section, report),
                section,
                entries.stream().filter(Entry::saysSomething).toList()));
        section.sections().forEach(inner -> add(inner, level + 1));
    }

    private Stream<Entry> entries(OutlineSection section, OutlineBlock block) {
        BlockId id = section.id(block);
        ParagraphKey key = new ParagraphKey(report.period().code(), section.key(), block.key());
        Stream<Entry> whole =
                entries(id, key, null, told(section, block), asked.getOrDefault(id.toString(), List.of()));
        if (block.kind() != BlockKind.ACTIVITIES) {
            return whole;
        }
        Stream<Entry> accounts = block.activities().stream().flatMap(slug -> account(section, block, key, slug));
        return Stream.concat(block.layout() == Layout.BULLETS ? whole : Stream.empty(), accounts);
    }

    /** What is printed with the question about it; behind it, each in its place, what else is asked. */
    private static Stream<Entry> entries(
            BlockId id, ParagraphKey key, @Nullable String activity, List<Block> blocks, List<AskedNow> asked) {
        List<AskedNow> about = asked.stream()
                .filter(now -> now.question().kind() != QuestionKind.PROMISE)
                .toList();
        Stream<Entry> promises = asked.stream()
                .filter(now -> now.question().kind() == QuestionKind.PROMISE)
                .map(promise -> alone(id, promise));
        return Stream.concat(Stream.of(new Entry(id, key, activity, blocks, about)), promises);
    }

    private static Entry alone(BlockId place, AskedNow asked) {
        BlockId id = place.part("asked-" + asked.question().number());
        return new Entry(id, null, null, List.of(), List.of(asked));
    }

    private List<Block> told(OutlineSection section, OutlineBlock block) {
        BlockId id = section.id(block);
        return blocks(section).filter(told -> told.id().isIn(id)).toList();
    }

    /** Items stand in the paragraph that opens their list, and are not shown twice. */
    private Stream<Entry> account(OutlineSection section, OutlineBlock block, ParagraphKey key, String slug) {
        BlockId id = section.id(block).part(slug);
        List<AskedNow> about = Stream.of("account " + slug, id.toString())
                .flatMap(place -> asked.getOrDefault(place, List.of()).stream())
                .toList();
        List<Block> told = blocks(section)
                .filter(printedBlock -> printedBlock.id().equals(id))
                .toList();
        return entries(id, key, slug, told, about);
    }

    private Stream<Block> blocks(OutlineSection section) {
        Section shown = printed.get(section.id());
        return shown == null ? Stream.empty() : shown.blocks().stream();
    }

    private static Stream<Section> sections(Document document) {
        return Stream.concat(document.cover().parts().stream().flatMap(Section::withInner), document.allSections());
    }
}
