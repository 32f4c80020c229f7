package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs over every text ITU-T has published, if the catalogue is at hand: it is not part of this repository. */
class CatalogueTests {
    private static final Pattern ROW = Pattern.compile("([^,\"]+),(?:\"(?:[^\"]|\"\")*\"|[^,\"]*),([^,]*),.*");

    private record Entry(String designation, String kind) {
        Designation parsed() {
            return Designation.valueOf(designation);
        }
    }

    private static List<Entry> entries = List.of();
    private static List<Entry> understood = List.of();

    @BeforeAll
    static void readTheCatalogue() {
        Path catalogue = catalogue();
        if (!Files.exists(catalogue)) {
            return;
        }
        entries = read(catalogue);
        understood = entries.stream()
                .filter(entry -> DesignationParser.parse(entry.designation()) != null)
                .toList();
    }

    /** Before each, so that each is counted as skipped. */
    @BeforeEach
    void needsTheCatalogue() {
        assumeTrue(!entries.isEmpty(), "No catalogue at " + catalogue() + "; RAPPORTEUR_CATALOGUE can name another");
    }

    private static Path catalogue() {
        return Stream.of(
                        System.getProperty("RAPPORTEUR_CATALOGUE"),
                        System.getenv("RAPPORTEUR_CATALOGUE"),
                        "../shared/catalogue/itu-t-texts.csv")
                .filter(Objects::nonNull)
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    private static List<Entry> read(Path catalogue) {
        try (Stream<String> lines = Files.lines(catalogue)) {
            return lines.skip(1)
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Entry(row.group(1), row.group(2)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Designation> designations() {
        return understood.stream().map(Entry::parsed).toList();
    }

    @Test
    void understandsNearlyAll() {
        assertThat(entries).hasSize(16_172);
        assertThat(understood).hasSizeGreaterThanOrEqualTo(16_141);
    }

    @Test
    void printsEachAsItWasRead() {
        assertThat(understood).allSatisfy(entry -> assertThat(entry.parsed()).hasToString(entry.designation()));
    }

    @Test
    void findsEachAgainByItsSlug() {
        assertThat(designations())
                .allSatisfy(designation ->
                        assertThat(Designation.ofSlug(designation.slug())).isEqualTo(designation));
    }

    @Test
    void givesEachItsOwnSlugOfUnreservedCharacters() {
        assertThat(designations())
                .extracting(Designation::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[A-Za-z0-9._~-]+"));
    }

    @Test
    void spellsAllButAFewInTheHouseForm() {
        assertThat(understood)
                .filteredOn(entry ->
                        !Designation.ofSlug(entry.parsed().slug()).toString().equals(entry.designation()))
                .extracting(Entry::designation)
                .hasSizeLessThan(40)
                .allMatch(written ->
                        written.matches(".*(\\d[A-Z] |bis/|App\\.[A-Z]|[A-Z][-.]\\d+ |/Technical|quarter).*"));
    }

    @Test
    void readsTheShortFormOfEachButTheOldHundredsOfGAndQ() {
        assertThat(designations())
                .filteredOn(designation -> !designation.shortForm().equals(shortFormAsRead(designation)))
                .hasSizeLessThanOrEqualTo(7)
                .allMatch(designation -> designation.shortForm().matches("[GQ]-\\d00 series Suppl\\. \\d+"));
    }

    private static String shortFormAsRead(Designation designation) {
        return Designations.read(designation.shortForm()) instanceof DesignationReading.Understood read
                ? read.designation().shortForm()
                : "";
    }

    @Test
    void tellsTheKindOfEach() {
        assertThat(understood)
                .allSatisfy(entry -> assertThat(entry.parsed().kind().code())
                        .isEqualTo(entry.kind().toLowerCase(Locale.ROOT)));
    }

    @Test
    void givesEveryChangeABaseBeforeIt() {
        assertThat(designations())
                .filteredOn(Designation::isChange)
                .hasSizeGreaterThan(2_000)
                .allSatisfy(change -> {
                    assertThat(change.base()).isLessThan(change);
                    assertThat(change.baseYear()).isNotNull();
                    assertThat(change.base().edition()).isNull();
                });
    }

    @Test
    void sortsThemTheSameWayFromAnyOrder() {
        List<Designation> sorted = designations().stream().sorted().toList();
        List<Designation> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
        assertThat(sorted).first().hasToString("ITU-T A.1 (10/1984)");
    }

    @Test
    void comparesAnyThreeWithoutContradiction() {
        List<Designation> all = designations();
        Random random = new Random(2);
        for (int i = 0; i < 200_000; i++) {
            // Neighbours, as those far apart differ in their first letter already
            int from = random.nextInt(all.size() - 40);
            Designation a = all.get(from + random.nextInt(40));
            Designation b = all.get(from + random.nextInt(40));
            Designation c = all.get(from + random.nextInt(40));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
                assertThat(a).isLessThan(c);
            }
        }
    }
}
