package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReadApplication
@ExtendWith(OutputCaptureExtension.class)
class SignInLogTests {

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Test
    void whoIsRefusedStandsInTheLog(CapturedOutput output) {
        Member editor = staff.member(Role.EDITOR);
        Visitor visitor = new Visitor(port).signedIn(editor);
        visitor.get("/people");
        assertThat(output)
                .contains("Signed in: test-editor from 127.0.0.1")
                .contains("Refused: GET /people to person " + editor.id() + " from 127.0.0.1")
                .doesNotContain(Staff.PASSWORD);
    }
}
