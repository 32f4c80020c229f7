package org.rapporteur.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.rapporteur.MailApplication;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.people.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters are put in with what causes them and carried to a mail server: at least once, and as a rule once. */
@MailApplication
class LetterCarrierTests {

    private static final Instant MORNING = Instant.parse("2025-01-20T07:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    Outbox outbox;

    @Autowired
    LetterLinks links;

    @Autowired
    UnsentLetters unsent;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Staff staff;

    long reader;

    @BeforeEach
    void listen() {
        reader = staff.member("mail-reader", Role.EDITOR, java.util.List.of(), java.util.List.of())
                .id();
        jdbc.update("update person set mail = 'reader@example.org', enabled = true where id = ?", reader);
        start();
    }

    private void start() {
        server.start();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void leaveNothing() {
        server.stop();
        jdbc.update("delete from letter");
        jdbc.update("update person set mail = null where id = ?", reader);
    }

    private LetterCarrier carrier(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new LetterCarrier(new LetterQueue(client, clock), links, sender, "rapporteur@example.org");
    }

    private void put(String subject, @Nullable String once) {
        Background.run(
                "Test",
                () -> transactions.executeWithoutResult(
                        status -> outbox.put(new Letter(reader, subject, "Two lines,\nof text", once))));
        jdbc.update("update letter set next_at = ? where sent_at is null", java.sql.Timestamp.from(MORNING));
    }

    private int count(String which) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from letter where " + which, Integer.class));
    }

    @Test
    void aLetterIsSentOnceToWhomItIsFor() throws Exception {
        put("The section “IPv6” is yours\r\nBcc: all@example.org", null);
        carrier(MORNING).carry();
        carrier(MORNING.plus(Duration.ofDays(1))).carry();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("The section “IPv6” is yours Bcc: all@example.org");
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly("reader@example.org");
        assertThat(received[0].getHeader("Message-ID")[0])
                .startsWith("<letter-")
                .endsWith("@example.org>");
        assertThat(GreenMailUtil.getBody(received[0])).contains("Two lines,");
        assertThat(count("sent_at is not null and tries = 1")).isEqualTo(1);
    }

    @Test
    void aLinkIsDrawnWhenTheLetterIsSentAndStandsInItAlone() throws Exception {
        Background.run(
                "Test",
                () -> transactions.executeWithoutResult(status ->
                        outbox.put(new Letter(reader, "Link", "Here: " + LetterLinks.PLACE + " and", null, "reset"))));
        assertThat(jdbc.queryForObject("select body from letter", String.class)).isEqualTo("Here: {link} and");
        carrier(Instant.now().plusSeconds(1)).carry();
        String body = GreenMailUtil.getBody(server.getReceivedMessages()[0]);
        assertThat(body)
                .containsPattern("Here: https://reports\\.example\\.org/password#([a-z2-9]{5}-){5}[a-z2-9]{5} and");
        assertThat(jdbc.queryForObject("select body from letter", String.class)).isEqualTo("Here: {link} and");
    }

    @Test
    void aLetterWhoseLinkHasEndedIsNotSent() {
        Background.run(
                "Test",
                () -> transactions.executeWithoutResult(
                        status -> outbox.put(new Letter(reader, "Link", LetterLinks.PLACE, null, "reset"))));
        jdbc.execute("alter table letter disable trigger letter_stays");
        jdbc.update("update letter set written_at = now() - interval '61 minutes'");
        jdbc.execute("alter table letter enable trigger letter_stays");
        carrier(Instant.now().plusSeconds(1)).carry();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count("given_up_at is not null")).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        Background.run(
                "Test",
                () -> transactions.executeWithoutResult(status -> {
                    outbox.put(new Letter(reader, "Taken back", "Text", null));
                    status.setRollbackOnly();
                }));
        assertThat(count("true")).isZero();
        assertThatThrownBy(() -> Background.run("Test", () -> outbox.put(new Letter(reader, "Alone", "Text", null))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsSaidOnceIsSaidOnce() {
        put("Due", "due 2025-01 2025-01-24");
        put("Due", "due 2025-01 2025-01-24");
        put("Due", "due 2025-01 2025-01-31");
        assertThat(count("true")).isEqualTo(2);
    }

    @Test
    void itIsTriedAgainAfterPausesThatGrowAndThenGivenUp() {
        put("Nobody listens", null);
        server.stop();
        Instant now = MORNING;
        int tries = 0;
        Duration pause = Duration.ofMinutes(1);
        while (count("given_up_at is null") == 1) {
            carrier(now).carry();
            tries++;
            assertThat(count("tries = " + tries)).as("try %d", tries).isEqualTo(1);
            carrier(now.plus(pause).minusSeconds(1)).carry();
            assertThat(count("tries = " + tries)).as("not before %s", pause).isEqualTo(1);
            now = now.plus(pause);
            pause = pause.multipliedBy(4).compareTo(Duration.ofDays(1)) > 0
                    ? Duration.ofDays(1)
                    : pause.multipliedBy(4);
        }
        assertThat(tries).isEqualTo(LetterQueue.MOST_TRIES);
        assertThat(Background.call("Test", unsent::givenUp)).singleElement().satisfies(letter -> {
            assertThat(letter.person()).isEqualTo("mail-reader");
            assertThat(letter.problem()).isNotBlank();
        });
    }

    @Test
    void aProgramThatEndsBetweenSendingAndKeepingSoSendsItAgainWithTheSameId() throws Exception {
        put("Sent twice", null);
        jdbc.execute("alter table letter add constraint test_cannot_be_kept check (sent_at is null)");
        carrier(MORNING).carry(); // the refusal of the database stands for the end of the program
        jdbc.execute("alter table letter drop constraint test_cannot_be_kept");
        assertThat(count("sent_at is null")).isEqualTo(1);
        carrier(MORNING.plusSeconds(61)).carry();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getHeader("Message-ID")).isEqualTo(received[0].getHeader("Message-ID"));
        assertThat(count("sent_at is not null")).isEqualTo(1);
    }

    @Test
    void twoProgramsShareTheWork() throws Exception {
        IntStream.range(0, 20).forEach(at -> put("Letter " + at, null));
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        var first = two.submit(() -> carryAfter(together));
        var second = two.submit(() -> carryAfter(together));
        first.get();
        second.get();
        two.shutdown();
        assertThat(server.getReceivedMessages()).hasSize(20);
        assertThat(count("sent_at is not null and tries = 1")).isEqualTo(20);
    }

    private boolean carryAfter(CyclicBarrier together) throws Exception {
        together.await();
        carrier(MORNING).carry();
        return true;
    }

    @Test
    void whoHasNoAddressAnyMoreIsSentNothing() {
        put("Too late", null);
        jdbc.update("update person set enabled = false where id = ?", reader);
        carrier(MORNING).carry();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count("given_up_at is not null")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update letter set subject = 'Other' | letter_stays",
                "update letter set sent_at = now(), given_up_at = now(), tries = 1, problem = 'x' | letter_ends_one_way",
                "update letter set sent_at = now() | letter_sent_after_a_try",
                "update letter set given_up_at = now() | letter_given_up_for_a_reason",
                "update person set mail = 'no address' | person_mail_form",
                "update person set mail = 'a@b, c@d' | person_mail_form",
                "update person set mails = 'some' | person_mails_known"
            })
    void theDatabaseRefusesWhatIsNoLetter(String statement, String constraint) {
        put("One", null);
        assertThatThrownBy(() -> jdbc.update(statement))
                .isInstanceOf(DataIntegrityViolationException.class)
                .cause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(Objects.requireNonNull(refusal.getServerErrorMessage())
                                        .getConstraint())
                                .isEqualTo(constraint));
    }
}
