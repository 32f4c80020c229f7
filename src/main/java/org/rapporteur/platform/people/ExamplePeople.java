package org.rapporteur.platform.people;

import java.util.List;
import java.util.Optional;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.database.DatabasePlace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * An editor, a contributor and a clearer beside the first administrator, so that one person can try all that people do
 * together. Only in our own database, and never where others work already.
 */
@Component
@Order(2)
class ExamplePeople implements ApplicationRunner {

    private static final List<PersonForm> PEOPLE = List.of(
            person("editor", "Example editor", Role.EDITOR, List.of()),
            person("contributor", "Example contributor", Role.CONTRIBUTOR, List.of("T", "D")),
            person("clearer", "Example clearer", Role.CLEARER, List.of("T", "D", "R", "U")));

    private final People people;
    private final boolean wanted;

    ExamplePeople(
            People people,
            DatabasePlace place,
            @Value("${rapporteur.example:true}") boolean example,
            @Value("${rapporteur.example.people:true}") boolean told) {
        this.people = people;
        this.wanted = place.isOurs() && example && told;
    }

    private static PersonForm person(String signInName, String name, Role role, List<String> sectors) {
        return new PersonForm(signInName, name, role.code(), sectors, List.of(), true, false, 0);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            Background.run("Rapporteur", () -> words().forEach(System.out::println));
        }
    }

    /** How each may sign in who has not yet: with a new password at each start. */
    List<String> words() {
        boolean alone = people.all().size() == 1;
        return PEOPLE.stream()
                .flatMap(person -> (alone ? Optional.of(people.add(person)) : waiting(person))
                                .map(password -> "Example sign-in: " + person.signInName() + ", password " + password
                                        + " (good once; a new one is shown at each start until it is used)")
                                .stream())
                .toList();
    }

    private Optional<String> waiting(PersonForm person) {
        return people.all().stream()
                .filter(known -> known.signInName().equals(person.signInName()))
                .filter(known -> known.name().equals(person.name()) && known.enabled() && known.waits())
                .findFirst()
                .flatMap(known -> people.renew(known.signInName()));
    }
}
