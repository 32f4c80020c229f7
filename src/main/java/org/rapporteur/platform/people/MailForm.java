package org.rapporteur.platform.people;

import java.util.Arrays;
import org.springframework.validation.Errors;

/**
 * What members choose of mail to themselves, as typed.
 *
 * @param mail address; empty for none
 * @param mails code of the choice
 */
record MailForm(String mail, String mails) {

    MailForm {
        mail = mail.strip();
    }

    void check(Errors errors) {
        if (MailAddress.isWrong(mail)) {
            errors.rejectValue("mail", "person.mail.form");
        }
        if (Arrays.stream(MailChoice.values()).noneMatch(known -> known.code().equals(mails))) {
            errors.rejectValue("mails", "account.mails.unknown");
        }
    }
}
