package org.rapporteur.intake.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.records.recommendation.Tally;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextIdentity;

/** The texts and tallies of the example as they are entered. */
public final class ExampleEntries {
    private static final List<TextEntry> TEXTS = TextFiles.texts();

    private ExampleEntries() {}

    public static Map<String, TextEntry> byName() {
        return TEXTS.stream().collect(Collectors.toMap(TextEntry::key, entry -> entry));
    }

    public static List<Tally> tallies() {
        return TextFiles.tallies();
    }

    /** The text that a mention of the report of 2024 is in the example. */
    public static TextEntry of(NamedCsvRecord mention) {
        String published = mention.getField("published_as");
        String number = mention.getField("number").replaceAll("rev$", "");
        return TEXTS.stream()
                .filter(entry -> published.equals(entry.identity().designation())
                        && (!number.equals("Y.4480")
                                || mention.getField("action").isEmpty()))
                .findFirst()
                .or(() -> TEXTS.stream()
                        .filter(entry -> !number.isEmpty() && isNumbered(entry.identity(), number))
                        .filter(entry -> !number.equals("Y.4480")
                                || "ITU-T Y.4480".equals(entry.identity().designation()))
                        .findFirst())
                .or(() -> TEXTS.stream()
                        .filter(entry -> words(mention.getField("title"))
                                .equals(words(entry.identity().title())))
                        .filter(entry -> !mention.getField("kind").equals("Recommendation")
                                || entry.kind().needsApproval())
                        .findFirst())
                .orElseThrow(() -> new AssertionError(mention.toString()));
    }

    private static boolean isNumbered(TextIdentity identity, String number) {
        return number.equals(identity.citedNumber())
                || number.equals(identity.workName())
                || ("ITU-R " + number).equals(identity.designation())
                || number.equals(identity.designation());
    }

    /** Whether both are the same text, told by number, by provisional name or by title. */
    public static boolean sameName(TextEntry one, TextEntry other) {
        TextIdentity identity = one.identity();
        TextIdentity expected = other.identity();
        if (expected.citedNumber() != null) {
            return Objects.equals(expected.citedNumber(), identity.citedNumber());
        }
        return expected.workName() != null
                ? expected.workName().equals(identity.workName())
                : words(expected.title()).equals(words(identity.title())) && one.kind() == other.kind();
    }

    private static String words(@Nullable String text) {
        return String.valueOf(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
