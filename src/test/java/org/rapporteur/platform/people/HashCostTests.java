package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ReadApplication;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What a hash costs where no test has made it cheap. */
@ReadApplication
@Transactional
class HashCostTests {

    private final Passwords passwords = new Passwords(new StaticListableBeanFactory().getBeanProvider(HashCost.class));

    @Autowired
    PersonRepository people;

    @Autowired
    SecondFactors factors;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Staff staff;

    @Test
    void hashesAsOwaspHasIt() {
        assertThat(passwords.hash(Staff.PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void worksAsHardOnUnknownNames() {
        Member member = staff.member(Role.EDITOR);
        jdbc.update("update person set password = ? where id = ?", passwords.hash(Staff.PASSWORD), member.id());
        Credentials credentials = new Credentials(people, passwords, factors, transactions, clock);
        fastest(credentials, "test-" + member.name());
        long wrong = fastest(credentials, "test-" + member.name());
        assertThat(fastest(credentials, "nobody")).isBetween(wrong / 3, wrong * 3);
    }

    private static long fastest(Credentials credentials, String name) {
        return LongStream.range(0, 5).map(time -> time(credentials, name)).min().orElseThrow();
    }

    private static long time(Credentials credentials, String name) {
        long start = System.nanoTime();
        assertThat(credentials.verify(name, "wrong")).isEmpty();
        return System.nanoTime() - start;
    }
}
