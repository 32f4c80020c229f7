package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTests {

    @Test
    void whatTheyDidNotMakeIsNeverDeleted(@TempDir Path another) throws IOException {
        Files.writeString(another.resolve("kept"), "of somebody");
        Folders.delete(another);
        assertThat(another.resolve("kept")).exists();
    }

    @Test
    void whatTheyMadeIsDeletedButForThePrograms() throws IOException {
        Path made = Folders.fresh();
        Folders.delete(made);
        assertThat(made).doesNotExist();
        assertThat(Folders.SHARED).isNotEmptyDirectory();
    }
}
