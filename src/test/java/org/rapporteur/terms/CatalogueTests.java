package org.rapporteur.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.catalogue.ItuCatalogue;

/** Runs over every text ITU-T has published. */
class CatalogueTests {

    private record Entry(String designation, TextKind kind) {
        Designation parsed() {
            return Designation.valueOf(designation);
        }
    }

    private static final List<Entry> ENTRIES = ItuCatalogue.READING.texts().stream()
            .map(text -> new Entry(text.designation(), text.kind()))
            .toList();
    private static final List<Entry> UNDERSTOOD = ENTRIES.stream()
            .filter(entry -> DesignationParser.parse(entry.designation()) != null)
            .toList();

    private static List<Designation> designations() {
        return UNDERSTOOD.stream().map(Entry::parsed).toList();
    }

    @Test
    void understandsNearlyAll() {
        assertThat(ENTRIES).hasSize(16_172);
        assertThat(UNDERSTOOD).hasSizeGreaterThanOrEqualTo(16_141);
    }

    @Test
    void printsEachAsItWasRead() {
        assertThat(UNDERSTOOD).allSatisfy(entry -> assertThat(entry.parsed()).hasToString(entry.designation()));
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
        assertThat(UNDERSTOOD)
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
        assertThat(UNDERSTOOD)
                .allSatisfy(entry -> assertThat(entry.parsed().kind()).isEqualTo(entry.kind()));
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
