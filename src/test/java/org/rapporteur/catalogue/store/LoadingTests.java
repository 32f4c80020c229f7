package org.rapporteur.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.catalogue.RefusedRow;
import org.rapporteur.platform.FixedClock;
import org.rapporteur.terms.DateRange;
import org.rapporteur.terms.Designation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RecordTest
@Import({FixedClock.class, CatalogueRooms.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LoadingTests {
    private static final String HEAD = "designation,title,kind,approved_on,study_group,status,url\n";
    private static final String J153 = "ITU-T J.153 (06/2024),System,Recommendation,2024-06-29,SG9,In force,\n";
    private static final String Y4903 =
            "ITU-T Y.4903/L.1603 (10/2016),Cities,Recommendation,2016-10,SG20,In force,https://www.itu.int/x\n";
    private static final Duration PROMISED = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Autowired
    Loading loading;

    @Autowired
    Loads loads;

    @Autowired
    Publications publications;

    @Autowired
    Probe probe;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leaveNothing() {
        probe.run("truncate published_text, catalogue_load cascade");
    }

    @Test
    void takesAllThatItuHasPublishedInTenSeconds() {
        loadMeasured();
        leaveNothing();
        long start = System.nanoTime();
        Load load = loadMeasured();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMISED);
        assertThat(load.state()).isEqualTo(LoadState.DONE);
        assertThat(load.added()).isEqualTo(16_172);
        assertThat(load.read()).isEqualTo(16_172);
        assertThat(load.expected()).isGreaterThanOrEqualTo(16_172);
        assertThat(publications.catalogue().all()).containsExactlyInAnyOrderElementsOf(ItuCatalogue.CATALOGUE.all());
    }

    /** Twice, as the first time everything is cold, and not only this program. */
    private Load loadMeasured() {
        long start = System.nanoTime();
        Load load = load(ItuCatalogue.file());
        System.out.printf("%d texts loaded in %d ms%n", load.added(), (System.nanoTime() - start) / 1_000_000);
        return load;
    }

    @Test
    void writesNothingWhenNothingChanged() {
        load(ItuCatalogue.file());
        String before = versions();
        Load again = load(ItuCatalogue.file());
        assertThat(versions()).isEqualTo(before);
        assertThat(again.unchanged()).isEqualTo(16_172);
        assertThat(again.added() + again.changed() + again.missing()).isZero();
    }

    /** Which transaction wrote each row where, and which locked it. */
    private String versions() {
        return String.valueOf(jdbc.queryForObject(
                "select md5(string_agg(concat(key, ctid, xmin, xmax), ',' order by key)) from published_text",
                String.class));
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        load(file(HEAD + J153 + Y4903));
        Load second = load(file(HEAD + J153.replace("System", "Another system") + Y4903
                + "ITU-T J.154 (06/2024),Third,Recommendation,2024-06-29,SG9,In force,\n"));
        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(publications.find(Designation.valueOf("ITU-T J.153 (06/2024)")))
                .map(PublishedText::title)
                .contains("Another system");
    }

    @Test
    void keepsAndMarksWhatANewFileDoesNotHave() throws IOException {
        load(file(HEAD + J153 + Y4903));
        assertThat(load(file(HEAD + J153)).missing()).isEqualTo(1);
        assertThat(publications.search("Y.4903", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.missingSince()).isNotNull());
        assertThat(load(file(HEAD + J153)).missing()).isZero();
        assertThat(load(file(HEAD + J153 + Y4903)).changed()).isEqualTo(1);
        assertThat(publications.search("Y.4903", 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.missingSince()).isNull());
    }

    @Test
    void listsEveryRowItRefuses() throws IOException {
        Load load =
                load(file(HEAD + "ITU-T J.1,Title\n" + J153 + J153 + "ITU-T J.2 (01/2020),T,Recommendation,x,,,\n"));
        assertThat(load.state()).isEqualTo(LoadState.DONE);
        assertThat(load.added()).isEqualTo(1);
        assertThat(load.refused()).isEqualTo(3);
        assertThat(loads.refused(load.id())).extracting(RefusedRow::line).containsExactly(2L, 4L, 5L);
    }

    @Test
    void changesNothingForAFileThatIsNoCatalogue() throws IOException {
        load(file(HEAD + J153));
        Load load = load(file("number,name\n1,2\n"));
        assertThat(load.state()).isEqualTo(LoadState.REFUSED);
        assertThat(load.reason()).contains("designation");
        assertThat(publications.catalogue().all()).hasSize(1);
        assertThat(load(file(HEAD)).state()).isEqualTo(LoadState.REFUSED);
        assertThat(publications.search("", 0, 10)).hasSize(1).allMatch(row -> row.missingSince() == null);
    }

    @Test
    void keepsTheOldStateWhenItBreaks() throws IOException {
        load(file(HEAD + J153));
        probe.run("alter table published_text add constraint broken check (title <> 'Cities')");
        try {
            Load load = load(file(HEAD + J153.replace("System", "Other") + Y4903));
            assertThat(load.state()).isEqualTo(LoadState.BROKEN);
            assertThat(publications.catalogue().all())
                    .extracting(PublishedText::title)
                    .containsExactly("System");
        } finally {
            probe.run("alter table published_text drop constraint broken");
        }
    }

    @Test
    void letsOnlyOneRunAtATime() {
        long running = loads.begin("first.csv", "Ada");
        assertThatExceptionOfType(LoadRunningException.class).isThrownBy(() -> loads.begin("second.csv", "Ben"));
        loads.markBroken();
        assertThat(loads.find(running)).map(Load::state).contains(LoadState.BROKEN);
        assertThat(loads.begin("third.csv", "Ada")).isGreaterThan(running);
    }

    @Test
    void findsEditionsByEitherNumber() throws IOException {
        load(file(HEAD + J153 + Y4903));
        Catalogue catalogue = publications.catalogue();
        assertThat(catalogue.editions(Designation.valueOf("ITU-T L.1603"))).hasSize(1);
        assertThat(catalogue.editions(Designation.valueOf("ITU-T Y.4903"))).hasSize(1);
        assertThat(catalogue.editions(Designation.valueOf("ITU-T L.16"))).isEmpty();
    }

    @Test
    void findsWhatMayHaveBeenApprovedOnTheDays() throws IOException {
        load(file(HEAD + J153 + Y4903));
        DateRange october = new DateRange(LocalDate.parse("2016-10-20"), LocalDate.parse("2016-11-20"));
        assertThat(publications.approved("SG20", october)).hasSize(1);
        assertThat(publications.approved(null, october)).hasSize(1);
        assertThat(publications.approved("SG9", october)).isEmpty();
    }

    @Test
    void suggestsByTheBeginningOfANumberAndByWords() throws IOException {
        load(file(HEAD + J153 + Y4903));
        for (String begun : List.of("J.15", "j15", "ITU-T J.153", "j 153", "J", "syst")) {
            assertThat(publications.suggest(begun, 5))
                    .as(begun)
                    .extracting(PublishedText::shortForm)
                    .contains("J.153");
        }
        assertThat(publications.suggest("%", 5)).isEmpty();
        assertThat(publications.suggest("\\", 5)).isEmpty();
    }

    private Load load(Path file) {
        long id = loads.begin(file.getFileName().toString(), "Ada");
        loading.run(id, file);
        return loads.find(id).orElseThrow();
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("texts.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
