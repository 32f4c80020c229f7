package org.rapporteur.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.rapporteur.document.Block;
import org.rapporteur.document.Document;

/** What must hold of every Word file. */
final class DocxAssert extends AbstractAssert<DocxAssert, Map<String, byte[]>> {

    private static final Pattern TAG = Pattern.compile("<w:tag w:val=\"([^\"]*)\"/>");

    private DocxAssert(byte[] file) {
        super(WordFile.read(file), DocxAssert.class);
    }

    static DocxAssert assertThatDocx(byte[] file) {
        return new DocxAssert(file);
    }

    /** Every WordprocessingML part follows the schema. */
    DocxAssert isValid() {
        actual.forEach((name, part) -> {
            if (name.startsWith("word/") && name.endsWith(".xml")) {
                Assertions.assertThat(WordSchema.problems(part)).as(name).isEmpty();
            }
        });
        return this;
    }

    DocxAssert hasAControlForEachBlockOf(Document document) {
        List<String> tags =
                TAG.matcher(body()).results().map(found -> found.group(1)).toList();
        Assertions.assertThat(tags)
                .containsExactlyElementsOf(
                        document.allBlocks().map(Block::id).map(WordTag::of).toList());
        Assertions.assertThat(body()).doesNotContain("<w:lock");
        Assertions.assertThat(count("<w:sdt>")).isEqualTo(count("<w15:appearance w15:val=\"hidden\"/>"));
        return this;
    }

    /** Nothing in it leads outside, acts, or makes Word ask. */
    DocxAssert standsAlone() {
        actual.forEach((name, part) -> Assertions.assertThat(new String(part, UTF_8))
                .as(name)
                .doesNotContain("TargetMode", "updateFields", "attachedTemplate", "vbaProject", "macroEnabled"));
        return this;
    }

    int count(String markup) {
        return body().split(Pattern.quote(markup), -1).length - 1;
    }

    String body() {
        return text("word/document.xml");
    }

    String text(String part) {
        return new String(actual.get(part), UTF_8);
    }
}
