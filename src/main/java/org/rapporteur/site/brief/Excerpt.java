package org.rapporteur.site.brief;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Section;
import org.rapporteur.document.Source;
import org.rapporteur.document.Table;
import org.rapporteur.platform.MadeOnce;
import org.rapporteur.records.activity.Account;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.report.CompiledReport;

/**
 * What a report says of a matter: its own paragraphs, each with those of its items and rows that are about it. The section
 * of a topic that answers it is told whole.
 */
public final class Excerpt {

    /** A sentence that names more Resolutions than these names the scope of the report and is about none of them. */
    private static final int MOST_RESOLUTIONS = 3;

    /** Of so many subjects what a report says is kept as long as the report is. */
    private static final int SUBJECTS = 64;

    private static final MadeOnce<CompiledReport, Cache<String, List<Section>>> KEPT = new MadeOnce<>();

    private final CompiledReport report;
    private final Matter matter;
    private final Map<String, Text> texts;
    private final Map<String, Tally> tallies;
    private final Set<BlockId> whole;

    private Excerpt(CompiledReport report, Matter matter) {
        this.report = report;
        this.matter = matter;
        this.texts = report.frame().records().texts().stream()
                .collect(Collectors.toMap(Text::slug, text -> text, (first, second) -> first));
        this.tallies = report.frame().records().tallies().stream()
                .collect(Collectors.toMap(Tally::slug, tally -> tally, (first, second) -> first));
        this.whole = report.outline()
                .allSections()
                .filter(section -> section.topic() != null && matter.topics().test(section.topic()))
                .flatMap(section -> section.withInner().map(inner -> inner.id()))
                .collect(Collectors.toSet());
    }

    /** The sections that say something of it, each with its heading and without the sections around it. */
    public static List<Section> of(CompiledReport report, Matter matter) {
        return KEPT.of(
                        report,
                        none -> Caffeine.newBuilder().maximumSize(SUBJECTS).build())
                .get(matter.subject(), subject -> read(report, matter));
    }

    private static List<Section> read(CompiledReport report, Matter matter) {
        Excerpt excerpt = new Excerpt(report, matter);
        return report.document().allSections().flatMap(excerpt::about).toList();
    }

    /** The sections that hold some of these blocks, each with those alone. */
    public static List<Section> of(Document document, Set<BlockId> blocks) {
        return Stream.concat(document.cover().parts().stream(), document.allSections())
                .map(section -> new Section(
                        section.id(),
                        section.number(),
                        section.heading(),
                        List.of(),
                        section.blocks().stream()
                                .filter(block -> blocks.contains(block.id()))
                                .toList(),
                        List.of()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private Stream<Section> about(Section section) {
        List<Block> told = whole.contains(section.id()) ? section.blocks() : some(section.blocks());
        return told.isEmpty()
                ? Stream.empty()
                : Stream.of(new Section(section.id(), section.number(), section.heading(), List.of(), told, List.of()));
    }

    private List<Block> some(List<Block> blocks) {
        return blocks.stream().flatMap(this::some).toList();
    }

    private Stream<Block> some(Block block) {
        return block instanceof Table table ? rows(table) : paragraph((Paragraph) block);
    }

    private Stream<Block> rows(Table table) {
        List<Table.Row> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(this::isAbout))
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(new Table(table.id(), table.head(), rows));
    }

    /** An account is told whole; of a list the items about the matter, below the words that open it. */
    private Stream<Block> paragraph(Paragraph paragraph) {
        if (tells(paragraph.id())) {
            return Stream.of(paragraph);
        }
        List<Block> parts = some(paragraph.parts());
        boolean own = isAbout(paragraph.content());
        if (parts.isEmpty() && !own) {
            return Stream.empty();
        }
        List<Block> kept = own ? with(paragraph.parts(), parts) : parts;
        return Stream.of(new Paragraph(paragraph.id(), paragraph.label(), paragraph.content(), kept));
    }

    /** Parts that tell no record at all belong to the paragraph as it is. */
    private List<Block> with(List<Block> parts, List<Block> about) {
        Map<BlockId, Block> byId = about.stream().collect(Collectors.toMap(Block::id, part -> part));
        List<Block> kept = new ArrayList<>();
        for (Block part : parts) {
            Block told = byId.get(part.id());
            if (told != null) {
                kept.add(told);
            } else if (part.withParts().noneMatch(this::tellsAny)) {
                kept.add(part);
            }
        }
        return kept;
    }

    private boolean tellsAny(Block block) {
        return report.told().activities().containsKey(block.id())
                || block.lines().stream()
                        .flatMap(List::stream)
                        .anyMatch(inline -> inline instanceof Claim claim
                                && !claim.sources().isEmpty());
    }

    /** Whether the paragraph is the account of an activity that belongs to the matter. */
    private boolean tells(BlockId paragraph) {
        String activity = report.told().activities().get(paragraph);
        return activity != null && isActivity(activity);
    }

    private boolean isActivity(String slug) {
        Account account = report.frame().records().accounts().get(slug);
        return account != null && matter.activities().test(account);
    }

    private boolean isAbout(List<Inline> line) {
        return line.stream().anyMatch(inline -> inline instanceof Claim claim && isAbout(claim));
    }

    private boolean isAbout(Claim claim) {
        return !(claim.type() == ClaimType.RESOLUTIONS && claim.sources().size() > MOST_RESOLUTIONS)
                && claim.sources().stream().anyMatch(this::isAbout);
    }

    private boolean isAbout(Source source) {
        return switch (source.room()) {
            case "text" -> Stream.ofNullable(texts.get(source.key())).anyMatch(matter.texts());
            case "tally" -> Stream.ofNullable(tallies.get(source.key())).anyMatch(matter.tallies());
            case "activity" -> isActivity(source.key());
            default -> matter.named().test(source);
        };
    }

    /** Every record that these sections are made from, each once, in reading order. */
    public static List<Source> sources(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .flatMap(block -> block.lines().stream())
                .flatMap(List::stream)
                .filter(Claim.class::isInstance)
                .flatMap(claim -> ((Claim) claim).sources().stream())
                .distinct()
                .toList();
    }

    /** Ids of all places in these sections. */
    public static Set<BlockId> places(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Block::withParts)
                .map(Block::id)
                .collect(Collectors.toSet());
    }
}
