package org.rapporteur.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Claim.Count;

/** A small report that has everything a document can have, and the pieces to make others. */
public final class DocumentFixture {

    /** Words that any format could take for its own signs. */
    public static final String HOSTILE =
            "<script>alert('1')</script> & \"q\" &amp; ]]> *a* _b_ `c` [d](e) \\ | # - + 1. ~~f~~ ${g} \u202Eمرحبا\u202C";

    private DocumentFixture() {}

    public static Document sample() {
        return new Document(
                Locale.ENGLISH,
                cover(),
                List.of(count("published", 9, 0, 0), count("approved", 11, 0, 2)),
                List.of(introduction(), activities(), hostile()));
    }

    /** A report of many paragraphs, each with items, claims and records, as long as a long one in real life. */
    public static Document large(int blocks) {
        List<Section> sections = IntStream.range(0, blocks / 10)
                .mapToObj(section -> section("s" + section, "" + (section + 1), "Topic " + section, tenBlocks(section)))
                .toList();
        return new Document(Locale.ENGLISH, cover(), List.of(), sections);
    }

    public static Document of(Section... sections) {
        return new Document(Locale.ENGLISH, cover(), List.of(), List.of(sections));
    }

    public static Cover cover() {
        return new Cover(
                "Council Working Group on International Internet-related Public Policy Issues (CWG-Internet)",
                "Twentieth meeting – Geneva, 19–20 September 2024",
                "CWG-Internet-20/2",
                "15 August 2024",
                "English only",
                "Report by the Secretary-General",
                "ITU Internet activities & <more>",
                List.of(section("purpose", null, "Purpose", plain("purpose.text", words("This report tells.")))));
    }

    public static Section section(String id, @Nullable String number, @Nullable String heading, Block... blocks) {
        return new Section(BlockId.valueOf(id), number, heading, List.of(), List.of(blocks), List.of());
    }

    public static Section with(Section section, Section... inner) {
        return new Section(
                section.id(), section.number(), section.heading(), section.totals(), section.blocks(), List.of(inner));
    }

    public static Paragraph numbered(String id, String number, Inline inline, Block... parts) {
        return new Paragraph(BlockId.valueOf(id), Label.number(number), List.of(inline), List.of(parts));
    }

    public static Paragraph plain(String id, Inline inline, Block... parts) {
        return new Paragraph(BlockId.valueOf(id), Label.none(), List.of(inline), List.of(parts));
    }

    public static Paragraph item(String id, Inline inline, Block... parts) {
        return new Paragraph(BlockId.valueOf(id), Label.bullet(), List.of(inline), List.of(parts));
    }

    public static Table.Row row(String id, Inline... cells) {
        return new Table.Row(BlockId.valueOf(id), Stream.of(cells).map(List::of).toList());
    }

    public static Inline words(String text) {
        return Words.of(text);
    }

    public static Claim claim(ClaimType type, String text, Source... sources) {
        return new Claim(type, text, "Basis of " + text, null, List.of("SG11", "SG13"), List.of(sources));
    }

    public static Claim count(String stage, int value, int declared, int elsewhere, Source... sources) {
        return new Claim(
                ClaimType.COUNT,
                value + " Recommendations",
                "Recommendations " + stage,
                new Count(stage, "recommendation", value, declared, elsewhere),
                List.of("SG9", "SG11"),
                List.of(sources));
    }

    public static Source source(String key, @Nullable String link) {
        return new Source("text", key, "ITU-" + key, "Title “" + key + "” <b>", "Report 19, paragraph 2.1", link);
    }

    private static Section introduction() {
        return section(
                "introduction",
                "1",
                "Introduction",
                new Paragraph(
                        BlockId.valueOf("introduction.period"),
                        Label.number("1.1"),
                        List.of(
                                words("This covers "),
                                new Claim(ClaimType.PERIOD, "February to August 2024", "", null, List.of(), List.of()),
                                words(", see "),
                                new Reference(BlockId.valueOf("imt.texts.T-SG11"), "2.1.1"),
                                words(" and "),
                                new Words("the site", "https://www.itu.int/a_b_(c)?x=1&copy;=2"),
                                words(" or "),
                                new Words("not this", "javascript:alert(1)"),
                                words(".")),
                        List.of()),
                plain("introduction.rule", words("Each text is counted once.")));
    }

    private static Section activities() {
        Section topic = section("imt", "2.1", "IMT-2020", topicTexts(), topicTable());
        Section deep = with(
                section("deep", "2.2", "Deep"),
                section("deeper", "2.2.1", "Deeper", numbered("deeper.text", "2.2.1.1", words("Down here."))));
        Section unheaded = section("alone", "2.3", null, numbered("alone.text", "2.3", words("A section of its own.")));
        return with(section("activities", "2", "Activities"), topic, deep, unheaded);
    }

    private static Block topicTexts() {
        Source first = source("T-Q.5009-202406", "https://www.itu.int/rec/Q.5009");
        Source second = source("T-Q.5010-202406", "data:text/html,x");
        List<Inline> line = List.of(
                claim(ClaimType.BODY, "ITU-T SG11"),
                words(" "),
                new Claim(ClaimType.VERB, "approved", "Two texts", null, List.of(), List.of(first, second)),
                words(" "),
                new Claim(
                        ClaimType.COUNT,
                        "2 Recommendations",
                        "Two texts",
                        new Count("approved", "recommendation", 2, 1, 1),
                        List.of("SG11"),
                        List.of(first, second)),
                words(":"));
        return new Paragraph(BlockId.valueOf("imt.texts.T-SG11"), Label.number("2.1.1"), line, topicItems(first));
    }

    private static List<Block> topicItems(Source source) {
        Paragraph nested = item("imt.texts.a.1", claim(ClaimType.TEXT, "Q.5009", source));
        Paragraph going = plain("imt.texts.a.more", words("It goes on,"));
        Paragraph again = item("imt.texts.a.2", words("with another."));
        return List.of(
                item("imt.texts.a", words("First:"), nested, going, again),
                item("imt.texts.b", claim(ClaimType.UNRESOLVED, "{who?}")),
                plain("imt.texts.end", words("And so it ends.")));
    }

    private static Table topicTable() {
        return new Table(
                BlockId.valueOf("imt.table"),
                List.of("Group", "Text | title"),
                List.of(
                        row("imt.table.1", words("SG11"), claim(ClaimType.TEXT, "Q.1", source("T-Q.1-202401", null))),
                        row("imt.table.2", words(HOSTILE), words(""))));
    }

    private static Section hostile() {
        return section(
                "hostile",
                "3",
                HOSTILE,
                numbered("hostile.numbered", "3.1", words(HOSTILE), item("hostile.item", words(HOSTILE))),
                plain("hostile.dash", words("- no item")),
                plain("hostile.claim", claim(ClaimType.FIGURE, HOSTILE, source(HOSTILE, "https://x.example/\"><b>"))),
                plain("hostile.link", new Words(HOSTILE, "https://x.example/?a=(<\"'>)&b=\\")));
    }

    private static Block[] tenBlocks(int section) {
        return IntStream.range(0, 2)
                .mapToObj(n -> fiveBlocks("s" + section + ".p" + n, (section + 1) + "." + (n + 1)))
                .toArray(Block[]::new);
    }

    private static Block fiveBlocks(String id, String number) {
        Source[] sources =
                IntStream.range(0, 12).mapToObj(n -> source(id + n, null)).toArray(Source[]::new);
        Block[] items = IntStream.range(0, 4)
                .mapToObj(n -> item(id + ".i" + n, claim(ClaimType.TEXT, "Item & text ".repeat(10) + n, sources[n])))
                .toArray(Block[]::new);
        return numbered(id, number, count("approved", 12, 0, 0, sources), items);
    }
}
