package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.DesignationReading;

/** Writes every text that ITU-T has published as people write them, and reads it back. */
class PublishedFormsTests {
    private static final double SHARE = 0.995;

    /** 28 of 16,172 have a designation in no known form. */
    private static final List<PublishedText> TEXTS = ItuCatalogue.READING.texts().stream()
            .filter(text -> text.number() != null)
            .toList();

    enum Form {
        BULLET_AND_QUOTES(text -> "–\t" + text.designation() + " “" + text.title() + "”;"),
        NUMBER_WITHOUT_EDITION(text -> "•\tITU-T " + text.shortForm() + " “" + text.title() + "”"),
        STRAIGHT_QUOTES(text -> text.shortForm() + " \"" + text.title() + "\"."),
        GUILLEMETS(text -> "1. " + text.shortForm() + " «" + text.title() + "»"),
        NO_QUOTES(text -> text.designation() + " " + text.title()),
        QUESTION_AT_THE_END(text -> text.shortForm() + " " + text.title() + " | Q3/20"),
        BRACKETS(text -> "- [" + text.shortForm() + "] " + text.title()),
        COLON(text -> text.shortForm() + ": " + text.title()),
        DRAFT_AND_DASH(text -> "Draft new Recommendation ITU-T " + text.shortForm() + " – " + text.title()),
        TABS(text -> text.shortForm() + "\t" + text.title() + "\tQ3/20\tA\t2024-06-29"),
        BARS(text -> "| " + text.shortForm() + " | " + text.title() + " | SG20 |"),
        SENTENCE(text -> "ITU-T SG13 approved " + text.designation() + " “" + text.title() + "” on 12 July 2024.");

        private final Function<PublishedText, String> written;

        Form(Function<PublishedText, String> written) {
            this.written = written;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatIsPublished(Form form) {
        List<String> lost = TEXTS.parallelStream()
                .map(text -> lost(text, form.written.apply(text)))
                .flatMap(stream -> stream)
                .toList();
        assertThat(1 - (double) lost.size() / TEXTS.size())
                .as(() -> lost.size() + " lost: " + String.join("\n", lost.subList(0, Math.min(20, lost.size()))))
                .isGreaterThan(SHARE);
    }

    private static Stream<String> lost(PublishedText text, String written) {
        List<PastedText> rows = PasteReader.read(written, Particulars.NONE).texts();
        boolean back = rows.size() == 1 && isSame(text, rows.get(0));
        return back ? Stream.empty() : Stream.of(written + " => " + rows);
    }

    private static boolean isSame(PublishedText text, PastedText row) {
        return row.kind() == text.kind()
                && plain(row.title()).equals(plain(text.title()))
                && row.reading() instanceof DesignationReading.Understood number
                && number.designation().shortForm().equals(text.shortForm());
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", " ").replaceAll("[ .;,:]+$", "");
    }
}
