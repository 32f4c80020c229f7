package org.rapporteur.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.rapporteur.document.Document;
import org.rapporteur.document.DocumentFixture;

class DocumentArchiveTests {

    @Test
    void whatIsReadBackEqualsWhatWasKept() {
        Document sample = DocumentFixture.sample();
        assertThat(DocumentArchive.read(DocumentArchive.write(sample))).isEqualTo(sample);
    }

    @Domain(NastyDocuments.class)
    @Property(tries = 100)
    void whateverItSays(@ForAll Document document) {
        byte[] kept = DocumentArchive.write(document);
        assertThat(DocumentArchive.read(kept)).isEqualTo(document);
        assertThat(DocumentArchive.write(DocumentArchive.read(kept))).isEqualTo(kept);
    }

    @Test
    void damagedBytesAreSaidToBeSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentArchive.read("{\"cover\":7}".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("not a kept document");
    }
}
