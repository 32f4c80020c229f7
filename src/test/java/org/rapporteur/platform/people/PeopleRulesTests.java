package org.rapporteur.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Probe;
import org.rapporteur.RecordTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of people whoever writes them. */
@RecordTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PeopleRulesTests {

    private static final String PERSON = """
            insert into person values
                (1, 'ana', 'Ana', '$argon2id$x', false, 'administrator', true, 0, 0),
                (2, 'ben', 'Ben', '$argon2id$x', false, 'administrator', true, 0, 0),
                (3, 'cleo', 'Cleo', '$argon2id$x', false, 'contributor', true, 0, 0)
            """;

    @Autowired
    Probe probe;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void enterSome() {
        probe.run(PERSON);
    }

    @AfterEach
    void leaveNothing() {
        probe.run("truncate person cascade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            person_sign_in_name_once  | update person set sign_in_name = 'ana' where id = 2
            person_sign_in_name_form  | update person set sign_in_name = 'Ana' where id = 1
            person_sign_in_name_form  | update person set sign_in_name = '' where id = 1
            person_name_once          | update person set name = 'ANA' where id = 2
            person_name_given         | update person set name = '  ' where id = 1
            person_password_hashed    | update person set password = 'secret' where id = 1
            person_role_known         | update person set role = 'owner' where id = 3
            person_sector_known       | insert into person_sector values (3, 'Q')
            person_sector_of          | insert into person_sector values (9, 'T')
            person_body_known         | insert into person_body values (3, 'T-SG99')
            person_administrator_left | update person set role = 'editor'
            person_administrator_left | update person set enabled = false
            person_administrator_left | delete from person where role = 'administrator'
            """)
    void areRefusedByARuleWithAName(String rule, String sql) {
        assertThat(probe.refusalOf(sql)).isEqualTo(rule);
    }

    @Test
    void mayAllGo() {
        probe.run("delete from person");
        assertThat(jdbc.queryForObject("select count(*) from person", Integer.class))
                .isZero();
    }

    @Test
    void keepAnAdministratorWhenTwoTakeAwayEachOthersRole() throws Exception {
        CountDownLatch bothHaveWritten = new CountDownLatch(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done =
                    two.invokeAll(List.of(() -> demoted(1, bothHaveWritten), () -> demoted(2, bothHaveWritten)));
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThat(jdbc.queryForObject("select count(*) from person where role = 'administrator'", Integer.class))
                .isEqualTo(1);
    }

    private boolean demoted(int id, CountDownLatch bothHaveWritten) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                jdbc.update("update person set role = 'editor' where id = ?", id);
                await(bothHaveWritten);
            });
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        latch.countDown();
        try {
            assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
