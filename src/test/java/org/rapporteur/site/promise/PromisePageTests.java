package org.rapporteur.site.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.UnmarkedNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadApplication
class PromisePageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aTextThatWasUnderApprovalHasMovedOn() throws Exception {
        assertThat(page("/promises?state=kept"))
                .contains("Y.2348", "told as under approval", "2.7.4 of CWG-Internet-20/2", "Approved 3 March 2025");
    }

    @Test
    void anEventWhoseDayHasPassedCameDue() throws Exception {
        assertThat(page("/promises?state=due"))
                .contains("The next meeting will take place on 19 September 2024 in Madrid, Spain.")
                .contains("Was to come on 19 September 2024; nobody has said yet what became of it.");
    }

    @Test
    void whatNothingIsKnownOfIsOpenSinceItsReport() throws Exception {
        String page = page("/promises?state=open");
        assertThat(page.substring(0, page.indexOf("id=\"pipeline\"")))
                .contains("Technical Report DSTR-OTTBypass is being prepared", "Open since 15 August 2024.")
                .doesNotContain("Approved");
    }

    @Test
    void thePageOfASubjectHasItsPart() throws Exception {
        assertThat(page("/topics/iot-smart-cities")).contains("Promised", "in Madrid, Spain.");
        assertThat(page("/topics/ipv6")).doesNotContain("in Madrid, Spain.");
        assertThat(page("/study-groups/T-SG20")).contains("Promised");
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThat(mvc.get().uri("/promises?state=broken")).hasStatus(400);
        assertThat(mvc.get().uri("/promises?page=99")).hasStatus(400);
    }

    private String page(String address) throws Exception {
        var answer = mvc.get().uri(address).exchange().getMvcResult().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return UnmarkedNames.in(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
