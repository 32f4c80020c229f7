package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapporteur.Statements;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a list costs does not grow with its lines, but for the batches in which they are written. */
@WrittenApplication
class IntakeQueriesTests {

    /** Of each table written, a batch has fifty rows; numbers are drawn fifty at once. */
    private static final int MORE_BATCHES = 14;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Statements statements;

    private long post(String path, MultiValueMap<String, String> fields, int status) {
        return statements.of(() -> assertThat(mvc.post()
                        .uri(path)
                        .params(fields)
                        .with(staff.as(Role.EDITOR))
                        .with(csrf())
                        .exchange())
                .hasStatus(status));
    }

    private static MultiValueMap<String, String> list(String text) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.set("text", text);
        fields.set("period", "2024-09");
        fields.set("submission", UUID.randomUUID().toString());
        return fields;
    }

    private static MultiValueMap<String, String> rows(int first, int many, String kind, String stage, String day) {
        MultiValueMap<String, String> fields = list("");
        for (int i = 0; i < many; i++) {
            fields.set("use." + i, "true");
            fields.set("name." + i, kind.equals("amendment") ? "Amd. 1 to Y." + (first + i) : "Y." + (first + i));
            fields.set("kind." + i, kind);
            fields.set("title." + i, "Slices " + (first + i));
            fields.set("group." + i, "SG13");
            fields.set("stage." + i, stage);
            fields.set("day." + i, day);
            fields.set("topic." + i, "imt-2020");
        }
        return fields;
    }

    private static String lines(int first, int many) {
        StringBuilder lines = new StringBuilder("SG13 approved the following on 12 July 2024:\n");
        for (int i = first; i < first + many; i++) {
            lines.append("– Y.").append(i).append(" “Slices ").append(i).append("”\n");
        }
        return lines.toString();
    }

    @Test
    void aPreviewOfAHundredLinesAsksNoMoreThanOneOfTen() {
        post("/intake", list(lines(7_000, 10)), 200); // reads what is kept between requests
        long ten = post("/intake", list(lines(7_000, 10)), 200);
        long hundred = post("/intake", list(lines(7_000, 100)), 200);
        System.out.println("Preview: " + ten + " statements, " + hundred);
        assertThat(hundred).isEqualTo(ten);
    }

    @Test
    void aHundredLinesAreSavedAdvancedAndChangedInBatches() {
        saved("New texts", "recommendation", "consented", "2024-05-02");
        saved("Later stages", "recommendation", "approved", "2024-07-12");
        saved("New editions", "recommendation", "approved", "2024-08-12");
        saved("Amendments", "amendment", "approved", "2024-09-12");
    }

    private void saved(String what, String kind, String stage, String day) {
        long ten = post("/intake/save", rows(8_000, 10, kind, stage, day), 302);
        long hundred = post("/intake/save", rows(8_100, 100, kind, stage, day), 302);
        System.out.println(what + ": " + ten + " statements, " + hundred);
        assertThat(hundred).as(what).isLessThanOrEqualTo(ten + MORE_BATCHES);
    }
}
