package org.rapporteur.document.format;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Label;
import org.rapporteur.document.Paragraph;
import org.rapporteur.document.Reference;
import org.rapporteur.document.Section;
import org.rapporteur.document.Table;
import org.rapporteur.document.Words;

/** Documents of any shape whose words are made of the signs that formats use for themselves. */
public class NastyDocuments extends DomainContextBase {

    private static final AtomicInteger IDS = new AtomicInteger();

    @Provide
    Arbitrary<Document> documents() {
        return sections(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(sections -> new Document(Locale.ENGLISH, DocumentFixture.cover(), List.of(), sections));
    }

    private static Arbitrary<Section> sections(int levels) {
        Arbitrary<List<Section>> inner = levels == 1
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> sections(levels - 1).list().ofMaxSize(2));
        return Combinators.combine(
                        numbers(), texts().injectNull(0.3), blocks(3).list().ofMaxSize(3), inner)
                .as((number, heading, blocks, sections) ->
                        new Section(id(), number, heading, List.of(), blocks, sections));
    }

    private static Arbitrary<Block> blocks(int levels) {
        Arbitrary<List<Block>> parts = levels == 1
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> blocks(levels - 1).list().ofMaxSize(3));
        Arbitrary<Block> paragraphs = Combinators.combine(labels(), lines(), parts)
                .as((label, line, below) -> new Paragraph(id(), label, line, below));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, paragraphs),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 3).flatMap(NastyDocuments::tables)));
    }

    private static Arbitrary<Block> tables(int width) {
        Arbitrary<Table.Row> rows = lines().list().ofSize(width).map(cells -> new Table.Row(id(), cells));
        return Combinators.combine(texts().list().ofSize(width), rows.list().ofMaxSize(3))
                .as((head, body) -> new Table(id(), head, body));
    }

    private static Arbitrary<List<Inline>> lines() {
        return inlines().list().ofMaxSize(4);
    }

    private static Arbitrary<Inline> inlines() {
        return Arbitraries.oneOf(
                texts().map(Words::of),
                texts().map(text -> new Words(text, "https://x.example/(a)?b=[c]&lt;=<d>\\|")),
                texts().map(text -> new Words(text, "javascript:" + text)),
                texts().map(text -> DocumentFixture.claim(
                        ClaimType.TEXT, text, DocumentFixture.source(text, "https://x.example/?" + text))),
                texts().map(text -> DocumentFixture.claim(ClaimType.UNRESOLVED, text)),
                numbers().map(number -> new Reference(BlockId.valueOf("somewhere"), number)));
    }

    private static Arbitrary<Label> labels() {
        return Arbitraries.oneOf(
                Arbitraries.just(Label.bullet()),
                Arbitraries.just(Label.none()),
                numbers().map(Label::number));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.of("1", "2.1.3", "1.", "12)", "a)", "–", "(i)", "#");
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-.!|&~:;=\"'$%@^/?,1a é\n\t\u00A0\u3000\u202Eم")
                .ofMaxLength(6);
        Arbitrary<String> phrases = Arbitraries.of(
                "word",
                "12. ",
                "- ",
                "&amp;",
                "&#42;",
                "<b>",
                "</p>",
                "<!--",
                "]]>",
                "---",
                "```",
                "~~~",
                "# ",
                "> ",
                "http://a_b.c",
                "[x]: y",
                "a | b",
                "2) ",
                "![i](j)",
                "amp;",
                "  \n",
                "\\\n",
                "    ",
                "=== ",
                "x@y.z");
        return Arbitraries.oneOf(signs, phrases).list().ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    private static BlockId id() {
        return BlockId.valueOf("id-" + IDS.incrementAndGet());
    }
}
