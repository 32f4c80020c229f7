package org.rapporteur.intake.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Campaign;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.terms.DesignationReading;

/** Writes texts that ITU-T has published as people write them, and reads them back. */
class PublishedFormsTests {
    private static final double SHARE = 0.995;

    /** 28 of 16,172 have a designation in no known form; of the others every twelfth is written. */
    private static final List<PublishedText> TEXTS = some(ItuCatalogue.READING.texts().stream()
            .filter(text -> text.number() != null)
            .toList());

    private static List<PublishedText> some(List<PublishedText> numbered) {
        return IntStream.iterate(0, i -> i < numbered.size(), i -> i + Campaign.step(12))
                .mapToObj(numbered::get)
                .toList();
    }

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
        COMMA_AND_DAY(text -> text.shortForm() + ", " + text.title() + ", SG13, approved, 13.12.2024"),
        DAY_WITH_STROKES(text -> text.shortForm() + " " + text.title() + ", approved 13/12/2024"),
        SAID_IN_BRACKETS(text -> text.shortForm() + " " + text.title() + " (agreed 08/11/2024)"),
        FORMER_NAME_AND_CODE(text -> "ITU-T " + text.shortForm() + " (ex Y.xyz), " + text.title() + ", A, 2025-01-13"),
        DASHES(text -> text.shortForm() + " - " + text.title() + " - consented - 1 October 2024"),
        SEMICOLONS(text -> text.shortForm() + "; " + text.title() + "; consented; Oct 1, 2024"),
        QUOTED_CELLS(text -> "\"" + text.shortForm() + "\",\"" + text.title().replace("\"", "\"\"") + "\",\"SG13\""),
        LAST_CALL(text -> text.shortForm() + " | " + text.title() + " | LC | 2024-10-01 | 2024-10-28"),
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
