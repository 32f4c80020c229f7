package org.rapporteur.platform.people;

import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.mail.Letter;
import org.rapporteur.platform.mail.LetterLinks;
import org.rapporteur.platform.mail.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters with a link to choose a password, where mail is sent from here and the address of this place is set. */
@Component
class PasswordLetters {

    private static final int NAMED_ADMINISTRATORS = 3;

    private final Outbox outbox;
    private final MessageSource messages;
    private final JdbcClient client;

    PasswordLetters(Outbox outbox, MessageSource messages, JdbcClient client) {
        this.outbox = outbox;
        this.messages = messages;
        this.client = client;
    }

    /** Whether people can be let in by mail at all; pages ask it, too. */
    public boolean isOn() {
        return outbox.isOn() && outbox.address("/").isPresent();
    }

    /** Waits in the transaction that causes it. */
    void put(LinkPurpose purpose, long person, String name, String signInName) {
        String words = "mail." + purpose.code();
        Object[] told = {name, signInName, LetterLinks.PLACE, purpose.lasts().toHours(), whomToAsk()};
        outbox.put(
                new Letter(person, said(words + ".subject", told), said(words + ".body", told), null, purpose.code()));
    }

    private String said(String key, Object... told) {
        return messages.getMessage(key, told, RequestLanguage.get());
    }

    /** By name: a letter goes to those who work here. */
    String whomToAsk() {
        return String.join(
                ", ",
                client.sql("select name from person where role = 'administrator' and enabled order by id limit ?")
                        .param(NAMED_ADMINISTRATORS)
                        .query(String.class)
                        .list());
    }
}
