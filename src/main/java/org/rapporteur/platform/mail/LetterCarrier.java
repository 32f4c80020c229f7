package org.rapporteur.platform.mail;

import io.micrometer.core.instrument.Metrics;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.platform.mail.LetterQueue.Claimed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Carries letters out, some at a time; no connection to the database is held while a mail server is spoken to. */
@Component
@ConditionalOnProperty("spring.mail.host")
class LetterCarrier {

    /** Letters of one round. */
    private static final int MOST = 50;

    private final LetterQueue queue;
    private final LetterLinks links;
    private final JavaMailSender sender;
    private final String from;

    LetterCarrier(
            LetterQueue queue,
            LetterLinks links,
            JavaMailSender sender,
            @Value("${rapporteur.mail.from:rapporteur@localhost}") String from) {
        this.queue = queue;
        this.links = links;
        this.sender = sender;
        this.from = from;
    }

    /** Sends what is due, until a server refuses one: the others wait for the next round. */
    @Scheduled(
            fixedDelayString = "${rapporteur.mail.pause:PT15S}",
            initialDelayString = "${rapporteur.mail.pause:PT15S}")
    void carry() {
        try {
            int left = MOST;
            while (left > 0 && carryOne()) {
                left--;
            }
        } catch (DataAccessException | TransactionException outage) {
            return; // the outage of the database is told elsewhere; the letters wait
        }
    }

    /** Whether there was one, and it was sent. */
    private boolean carryOne() {
        Optional<Claimed> letter = queue.claim();
        return letter.isPresent() && carry(letter.get());
    }

    private boolean carry(Claimed letter) {
        if (letter.address() == null) {
            queue.giveUp(letter, "The person has no address any more");
            return true;
        }
        Optional<String> body = body(letter);
        if (body.isEmpty()) {
            queue.giveUp(letter, "Its link has ended before it could be sent");
            return true;
        }
        return send(letter, letter.address(), body.get());
    }

    /** None where the link of it would have ended. */
    private Optional<String> body(Claimed letter) {
        return letter.link() == null
                ? Optional.of(letter.body())
                : links.draw(letter.link(), letter.person(), letter.writtenAt().toInstant())
                        .map(link -> letter.body().replace(LetterLinks.PLACE, link));
    }

    private boolean send(Claimed letter, String address, String body) {
        try {
            sender.send(message(letter, address, body));
        } catch (MailException | MessagingException refused) {
            queue.failed(letter, Objects.requireNonNullElse(refused.getMessage(), "Not sent"));
            count("no");
            return false;
        }
        queue.sent(letter);
        count("yes");
        return true;
    }

    private static void count(String sent) {
        Metrics.counter("rapporteur.letters", "sent", sent).increment();
    }

    /** Sent twice it has the same id, by which a program that reads mail can know it again. */
    private MimeMessage message(Claimed letter, String address, String body) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(body);
        helper.setSentDate(Date.from(letter.writtenAt().toInstant()));
        message.setHeader(
                "Message-ID", "<letter-" + letter.id() + "-" + from.replaceFirst("^.*?@", "rapporteur@") + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
