package org.rapporteur.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Here, so that it is made while others test, and the programs of slow walks need not wait for it. */
class PreparedStartTests {

    @Test
    void aProgramStartsWhereTheAdministratorHasSignedIn() throws IOException, InterruptedException {
        Path data = Folders.prepared();
        try (ApplicationProcess program = ApplicationProcess.start(data).awaitReady()) {
            assertThat(program.oneTimePassword()).isEmpty();
            assertThat(Operator.again(program).isSignedIn()).isTrue();
        }
        Folders.delete(data);
    }
}
