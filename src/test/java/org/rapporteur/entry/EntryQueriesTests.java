package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.catalogue.store.SomeCatalogue;
import org.rapporteur.entry.Forms.Open;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form costs does not grow with the catalogue. */
@WrittenApplication
class EntryQueriesTests {

    @Autowired
    Forms forms;

    @Autowired
    SomeCatalogue catalogue;

    @Autowired
    Statements statements;

    @AfterEach
    void leaveNothing() {
        catalogue.empty();
    }

    @Test
    void aTextIsFilledAndSavedInAsManyStatementsWithTheWholeCatalogue() {
        catalogue.loaded();
        long some = filling("ITU-T J.1700 (06/2024)");
        catalogue.loadedWhole();
        filling("ITU-T Y.3142 (04/2024)"); // the catalogue is read once
        long whole = filling("ITU-T Y.3142 (04/2024)");
        long saving = saving();
        System.out.println("Filling: " + some + " statements, with the whole catalogue " + whole);
        System.out.println("Saving a new text: " + saving + " statements");
        assertThat(whole).as("with the edition it replaces, and all of that").isLessThanOrEqualTo(some + 10);
        assertThat(saving).isLessThan(160);
    }

    private long filling(String designation) {
        Open form = forms.open(EDITOR, "/recommendations/new").type("designation", designation);
        return statements.of(() -> assertThat(form.sendTo("/preview/catalogue")).hasStatusOk());
    }

    private long saving() {
        Open form = forms.open(EDITOR, "/recommendations/new")
                .type("designation", "ITU-T Y.8888 (06/2024)")
                .choose("kind", "recommendation")
                .choose("sector", "T")
                .type("title", "Counted")
                .type("stages", "approved 2024-06-29")
                .type("source", "Test");
        return statements.of(() -> assertThat(form.send()).hasStatus(303));
    }
}
