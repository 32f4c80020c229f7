package org.rapporteur.platform.people;

import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rapporteur.platform.access.AuditLog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People as they are looked after from the console, by a few statements: whoever is locked out need not wait for the whole
 * program to start. What {@link People} does beside the database is done here too.
 */
final class ConsolePeople {

    private static final String OF_A_NAME = " where sign_in_name = :signInName returning id, role";

    private static final String END_SESSIONS =
            "update person set generation = generation + 1, version = version + 1" + OF_A_NAME;

    private static final String RENEW = """
            update person set password = :hash, password_is_one_time = true, password_until = :until,
                password_used = false, without_password = false, generation = generation + 1, version = version + 1""" + OF_A_NAME;

    private static final String ADD = """
            insert into person (id, sign_in_name, name, password, password_is_one_time, password_until, role, enabled,
                generation, version)
            values (nextval('person_seq'), :signInName, :name, :hash, true, :until, :role, :enabled, 0, 0)
            returning id, role""";

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final SecondFactors factors;
    private final Passwords passwords = new Passwords(HashCost.USUAL);
    private final Clock clock;

    private record Told(long id, String role) {
        @Override
        public String toString() {
            return role + " person " + id;
        }
    }

    ConsolePeople(Connection connection, Clock clock) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
        this.client = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.factors = new SecondFactors(client, transactions, clock, null, "");
        this.clock = clock;
    }

    /** @see People#renew */
    Optional<String> renew(String signInName) {
        String password = passwords.oneTime();
        return transactions.execute(transaction -> told(withPassword(RENEW, signInName, password))
                .map(person -> {
                    factors.remove(person.id());
                    AuditLog.tell("Renewed password of", person.toString());
                    return password;
                }));
    }

    /** @return whether somebody has this sign-in name, whose sessions have then ended on every instance */
    boolean endSessions(String signInName) {
        Optional<Told> ended = told(client.sql(END_SESSIONS).param("signInName", PersonForm.normal(signInName)));
        ended.ifPresent(person -> AuditLog.tell("Ended sessions of", person.toString()));
        return ended.isPresent();
    }

    /**
     * Adds a person of no Sector and no body.
     *
     * @return the one-time password; none if the sign-in name or the name is taken
     */
    Optional<String> add(PersonForm form) {
        String password = passwords.oneTime();
        try {
            Optional<Told> added = told(withPassword(ADD, form.signInName(), password)
                    .param("name", form.name())
                    .param("role", form.role())
                    .param("enabled", form.enabled()));
            AuditLog.tell("Added", added.orElseThrow().toString());
            return Optional.of(password);
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    private JdbcClient.StatementSpec withPassword(String sql, String signInName, String password) {
        return client.sql(sql)
                .param("signInName", PersonForm.normal(signInName))
                .param("hash", passwords.hash(password))
                .param("until", clock.instant().plus(People.ONE_TIME).atOffset(ZoneOffset.UTC));
    }

    private static Optional<Told> told(JdbcClient.StatementSpec statement) {
        return statement.query(Told.class).optional();
    }
}
