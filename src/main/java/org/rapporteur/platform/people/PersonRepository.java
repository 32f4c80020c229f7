package org.rapporteur.platform.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    List<Person> findAll();

    Optional<Person> findById(long id);

    Optional<Person> findBySignInName(String signInName);

    @Query("select person from Person person where lower(person.name) = lower(:name)")
    Optional<Person> findByName(String name);

    /** Uses up a one-time password; 0 if another was faster. */
    @Modifying
    @Query("update Person person set person.password.used = true where person.id = :id and not person.password.used"
            + " and person.password.oneTime")
    int useOneTimePassword(long id);

    long count();
}
