package org.rapporteur.site.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A period that is not public yet is there for staff, and for nobody else. */
@ReadApplication
class StaffPeriodTests {

    private static final List<String> ADDRESSES =
            List.of("/periods/2023-09/report", "/periods/2023-09/report.json", "/recommendations?period=2023-09");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    PublicPeriods periods;

    @Test
    void isReadByStaff() {
        periods.withEarlier("staff", () -> {
            ADDRESSES.forEach(address -> assertThat(mvc.get().uri(address).with(staff.as(Role.CONTRIBUTOR)))
                    .as(address)
                    .hasStatusOk());
            assertThat(mvc.get().uri("/periods").with(staff.as(Role.CONTRIBUTOR)))
                    .bodyText()
                    .contains("/periods/2023-09/report", "CWG-Internet-18/2");
        });
    }

    /** Also after staff has read it: what is kept for them is kept apart. */
    @Test
    void isNotThereForReaders() {
        periods.withEarlier("staff", () -> {
            ADDRESSES.forEach(address -> {
                assertThat(mvc.get().uri(address).with(staff.as(Role.EDITOR))).hasStatusOk();
                assertThat(mvc.get().uri(address)).as(address).hasStatus4xxClientError();
            });
            assertThat(mvc.get().uri("/periods")).bodyText().doesNotContain("2023-09");
            assertThat(mvc.get().uri("/recommendations")).bodyText().doesNotContain("2023-09");
        });
    }
}
