package org.rapporteur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The whole application with mail switched on; nothing is sent by the clock. Those who test mail share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WrittenApplication
@TestPropertySource(
        properties = {
            "test.alone=mail",
            "spring.mail.host=localhost",
            "rapporteur.public-address=https://reports.example.org/",
            "rapporteur.mail.pause=PT24H",
            "rapporteur.mail.reminders=PT24H"
        })
public @interface MailApplication {}
