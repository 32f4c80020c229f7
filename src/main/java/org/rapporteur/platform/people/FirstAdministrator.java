package org.rapporteur.platform.people;

import java.util.List;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where nobody can sign in yet, makes an administrator and says how to sign in: once, on the console. */
@Component
@Order(1)
class FirstAdministrator implements ApplicationRunner {

    private static final PersonForm ADMINISTRATOR = new PersonForm(
            "administrator", "First administrator", Role.ADMINISTRATOR.code(), List.of(), List.of(), true, false, 0);

    private final People people;

    FirstAdministrator(People people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Background.run("Rapporteur", this::makeIfNobody);
    }

    /** To the console itself, not to a log that is kept. */
    private void makeIfNobody() {
        if (people.isEmpty()) {
            String password = people.addFirst(ADMINISTRATOR);
            System.out.println("First sign-in: administrator, password " + password
                    + " (good once: you choose your own then; it is not shown again)");
        }
    }
}
