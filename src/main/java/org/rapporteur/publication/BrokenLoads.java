package org.rapporteur.publication;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Says at start of a load that ended with its process that it did; nothing of it was written. */
@Component
class BrokenLoads implements ApplicationRunner {

    private final Loads loads;

    BrokenLoads(Loads loads) {
        this.loads = loads;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        loads.markBroken();
    }
}
