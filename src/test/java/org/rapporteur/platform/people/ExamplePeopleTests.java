package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.WrittenApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.database.DatabasePlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Example people are there for who tries Rapporteur alone, and for nobody else; all is taken back. */
@WrittenApplication
@Transactional
class ExamplePeopleTests {

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entityManager;

    private List<String> start() {
        ExamplePeople example = new ExamplePeople(people, new DatabasePlace("here", true), true, true);
        return Background.call("Test", example::words);
    }

    private void leaveOnlyAnAdministrator() {
        jdbc.update("delete from person");
        entityManager.clear();
        PersonForm only =
                new PersonForm("only", "Only", Role.ADMINISTRATOR.code(), List.of(), List.of(), true, false, 0);
        Background.run("Test", () -> people.add(only));
    }

    @Test
    void eachStartGivesNewPasswordsUntilTheyAreUsed() {
        leaveOnlyAnAdministrator();
        List<String> first = start();
        assertThat(first).hasSize(3).allMatch(line -> line.matches("Example sign-in: \\S+, password \\S+ \\(.*"));
        entityManager.flush();
        jdbc.update(
                "update person set password_is_one_time = false, password_until = null where sign_in_name = 'editor'");
        jdbc.update("update person set enabled = false where sign_in_name = 'clearer'");
        entityManager.clear();
        assertThat(start())
                .singleElement()
                .asString()
                .startsWith("Example sign-in: contributor")
                .isNotIn(first);
    }

    @Test
    void whereOthersWorkNobodyIsAdded() {
        leaveOnlyAnAdministrator();
        PersonForm other = new PersonForm("other", "Other", Role.EDITOR.code(), List.of(), List.of(), true, false, 0);
        Background.run("Test", () -> people.add(other));
        assertThat(start()).isEmpty();
    }

    @Test
    void anotherDatabaseNeverGetsThem() {
        leaveOnlyAnAdministrator();
        new ExamplePeople(people, new DatabasePlace("there", false), true, true).run(null);
        new ExamplePeople(people, new DatabasePlace("here", true), true, false).run(null);
        new ExamplePeople(people, new DatabasePlace("here", true), false, true).run(null);
        assertThat(Background.call("Test", people::all)).hasSize(1);
    }
}
