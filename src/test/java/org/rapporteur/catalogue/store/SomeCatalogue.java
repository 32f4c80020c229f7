package org.rapporteur.catalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.catalogue.ItuCatalogue;
import org.rapporteur.platform.access.Background;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loads a catalogue for tests of pages: some texts, or all that ITU-T has published. */
@TestComponent
public class SomeCatalogue {

    private static final String SOME = """
            designation,title,kind,approved_on,study_group,status,url
            ITU-T J.153 (06/2024),A title of another kind,Recommendation,2024-06-29,SG9,In force,
            ITU-T J.1700 (06/2024),Cable TV of tomorrow,Recommendation,2024-06-29,SG9,In force,https://www.itu.int/rec/T-REC-J.1700
            ITU-T Y.9990 (03/2019),Blockchain,Recommendation,2019-03,SG13,Superseded,
            ITU-T Y.9990 (07/2024),Blockchain of things,Recommendation,2024-07,SG13,In force,
            ITU-T Y.9990 (2024) Amd. 1 (08/2024),,Amendment,2024-08-13,SG13,In force,
            ITU-T Y.9991 (2001) Amd. 1 (08/2024),,Amendment,2024-08-13,SG13,In force,
            Y no number,Something,Recommendation,2024-08-13,SG13,In force,
            no row
            """;

    private final Loads loads;
    private final Loading loading;
    private final JdbcTemplate jdbc;

    SomeCatalogue(Loads loads, Loading loading, JdbcTemplate jdbc) {
        this.loads = loads;
        this.loading = loading;
        this.jdbc = jdbc;
    }

    /** The load of a few texts and of one row that is refused. */
    public long loaded() {
        try {
            Path file = Files.createTempFile("catalogue", ".csv");
            Files.write(file, SOME.getBytes(StandardCharsets.UTF_8));
            return load(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The load of everything. */
    public long loadedWhole() {
        return load(ItuCatalogue.file());
    }

    public void empty() {
        jdbc.execute("truncate published_text, catalogue_load cascade");
    }

    private long load(Path file) {
        return Background.call("Test", () -> {
            long id = loads.begin(String.valueOf(file.getFileName()), "Test");
            loading.run(id, file);
            return id;
        });
    }
}
