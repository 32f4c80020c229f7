package org.rapporteur.platform.people;

import java.util.Arrays;
import org.springframework.validation.Errors;

/**
 * What members choose of mail to themselves, as typed.
 *
 * @param mail address; empty for none
 * @param mails code of the choice
 * @param mailPassword the member's, asked for where the address is another: a link for a new password would go there
 */
record MailForm(String mail, String mails, String mailPassword) {

    static final String PASSWORD = "mailPassword";

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
