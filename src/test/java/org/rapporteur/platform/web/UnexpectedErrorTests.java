package org.rapporteur.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = WebOnly.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedErrorTests {

    @LocalServerPort
    int port;

    @Test
    void standsInTheLogWithItsCauseTimeAndZone(CapturedOutput output) {
        assertThat(Exchange.get(port, "/needs?words=cause").status()).isEqualTo(500);
        assertThat(output.getAll().lines().filter(line -> line.contains(" ERROR ")))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d) .*"));
        assertThat(output.getAll()).contains("IllegalStateException: secret cause", "SampleController.needs");
    }
}
