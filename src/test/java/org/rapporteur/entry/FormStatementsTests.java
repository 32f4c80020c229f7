package org.rapporteur.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.platform.access.Role.EDITOR;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.entry.Forms.Open;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Opening a form and saving it ask the database so often and not more, however many Questions, paragraphs and texts there
 * are: nothing is read record by record.
 */
@WrittenApplication
class FormStatementsTests {

    @Autowired
    Forms forms;

    @Autowired
    Statements statements;

    @ParameterizedTest
    @CsvSource({
        "/topics/security/edit, name, 8, 60",
        "/study-groups/T-SG12/edit, name, 8, 62",
        "/periods/2024-09/edit, title, 10, 62",
        "/recommendations/T-Q.5012-202406/edit, title, 18, 90",
        "/activities/smart-cities-task-force@2024-09/edit, name, 40, 108"
    })
    void aFormIsOpenedAndSavedByFewStatements(String address, String field, long opening, long saving) {
        forms.get(EDITOR, "/periods/2024-09/report"); // somebody looked at it before
        forms.open(EDITOR, address);
        AtomicReference<Open> opened = new AtomicReference<>();
        assertThat(statements.of(() -> opened.set(forms.open(EDITOR, address)))).isLessThanOrEqualTo(opening);
        Open form = Objects.requireNonNull(opened.get());
        form.type(field, form.value(field) + " once more").type("why", "To count");
        assertThat(statements.of(() -> assertThat(form.send()).hasStatus(303))).isLessThanOrEqualTo(saving);
    }
}
