package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTests {

    @Test
    void readsSimpleTitlesAsAnyOther() {
        assertThat(ItuCatalogue.READING.texts())
                .extracting(PublishedText::title)
                .filteredOn(title -> !title.startsWith("ITU-T"))
                .filteredOn(title -> TitleWords.of(title).words().size()
                        == TitleWords.any(title).words().size())
                .hasSizeGreaterThan(10_000)
                .allSatisfy(title -> assertThat(TitleWords.of(title)).isEqualTo(TitleWords.any(title)));
        assertThat(TitleWords.of("Low-power (LPWA) + “IoT/AI” & more – part 2").words())
                .isEqualTo(TitleWords.any("Low-power (LPWA) + “IoT/AI” & more – part 2")
                        .words())
                .containsExactly("low", "power", "lpwa", "+", "iot/ai", "&", "more", "part", "2");
    }
}
