package org.rapporteur.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;
import org.rapporteur.document.Inline;
import org.rapporteur.document.Table;

/** What people do to paragraphs in Word, done with another library, and what is then read. */
class WordBlocksTests {

    private static final Document DOCUMENT = DocumentFixture.of(DocumentFixture.section(
            "s",
            "1",
            "Section",
            DocumentFixture.numbered("s.one", "1.1", DocumentFixture.words("First half. Second half.")),
            DocumentFixture.plain("s.two", DocumentFixture.words("Another paragraph."))));

    @Test
    void everyBlockReadsAsItWasWritten() {
        WordBlocks read = WordBlocks.read(ExampleReport.file());
        assertThat(read.size())
                .isEqualTo((int) ExampleReport.DOCUMENT.allBlocks().count());
        assertThat(ExampleReport.DOCUMENT.allBlocks())
                .allSatisfy(block -> assertThat(read.texts(block.id())).hasValue(texts(block)));
    }

    private static List<String> texts(Block block) {
        List<String> head = block instanceof Table table ? table.head() : List.of();
        return Stream.concat(head.stream(), block.lines().stream().map(Inline::text))
                .filter(text -> !text.isBlank())
                .toList();
    }

    @Test
    void aSplitParagraphIsReadAsTwo() {
        WordBlocks read = edited(body -> {
            SdtBlock control = control(body, "s.one");
            P first = paragraph(control);
            P second = XmlUtils.deepCopy(first);
            write(first, "First half.");
            write(second, "Second half.");
            control.getSdtContent().getContent().add(second);
        });
        assertThat(read.texts(BlockId.valueOf("s.one"))).hasValue(List.of("First half.", "Second half."));
        assertThat(read.texts(BlockId.valueOf("s.two"))).hasValue(List.of("Another paragraph."));
    }

    @Test
    void paragraphsMergedWithTheirControlsAreReadApart() {
        WordBlocks read = edited(body -> {
            SdtBlock gone = control(body, "s.two");
            SdtRun inline = new SdtRun();
            inline.setSdtPr(gone.getSdtPr());
            inline.setSdtContent(new CTSdtContentRun());
            inline.getSdtContent().getContent().addAll(paragraph(gone).getContent());
            paragraph(control(body, "s.one")).getContent().add(inline);
            body.remove(gone);
        });
        assertThat(read.texts(BlockId.valueOf("s.one"))).hasValue(List.of("First half. Second half."));
        assertThat(read.texts(BlockId.valueOf("s.two"))).hasValue(List.of("Another paragraph."));
    }

    @Test
    void paragraphsMergedIntoOneControlAreReadThere() {
        WordBlocks read = edited(body -> {
            write(paragraph(control(body, "s.one")), "First half. Second half. Another paragraph.");
            body.remove(control(body, "s.two"));
        });
        assertThat(read.texts(BlockId.valueOf("s.one")))
                .hasValue(List.of("First half. Second half. Another paragraph."));
        assertThat(read.texts(BlockId.valueOf("s.two"))).isEmpty();
    }

    @Test
    void aDeletedTextIsToldApartFromADeletedControl() {
        WordBlocks read = edited(body -> {
            paragraph(control(body, "s.one")).getContent().clear();
            body.remove(control(body, "s.two"));
        });
        assertThat(read.texts(BlockId.valueOf("s.one"))).hasValue(List.of());
        assertThat(read.texts(BlockId.valueOf("s.two"))).isEmpty();
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordBlocks.read(new byte[] {1, 2, 3}));
    }

    private static WordBlocks edited(Consumer<List<Object>> edit) {
        try {
            WordprocessingMLPackage file =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(ExampleReport.WRITER.write(DOCUMENT)));
            edit.accept(file.getMainDocumentPart().getContent());
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            file.save(saved);
            return WordBlocks.read(saved.toByteArray());
        } catch (Docx4JException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SdtBlock control(List<Object> body, String tag) {
        return body.stream()
                .map(XmlUtils::unwrap)
                .filter(SdtBlock.class::isInstance)
                .map(SdtBlock.class::cast)
                .filter(control -> control.getSdtPr().getTag().getVal().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static P paragraph(SdtBlock control) {
        return (P) XmlUtils.unwrap(control.getSdtContent().getContent().get(0));
    }

    private static void write(P paragraph, String text) {
        R run = (R) paragraph.getContent().get(0);
        ((Text) XmlUtils.unwrap(run.getContent().get(0))).setValue(text);
    }
}
