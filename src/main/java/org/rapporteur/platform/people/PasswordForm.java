package org.rapporteur.platform.people;

import java.util.List;
import org.springframework.validation.Errors;

/** A member's new password, as typed. */
record PasswordForm(String presentPassword, String chosenPassword, String repeatedPassword) {

    static final PasswordForm BLANK = new PasswordForm("", "", "");

    /** NIST SP 800-63B-4 § 3.1.1.2: long, and no rules about kinds of characters. */
    private static final int SHORTEST = 15;

    private static final int LONGEST = 200;

    /** @param names what the person is called */
    void check(Errors errors, List<String> names) {
        if (presentPassword.isEmpty()) {
            errors.rejectValue("presentPassword", "account.presentPassword.missing");
        }
        int length = chosenPassword.codePointCount(0, chosenPassword.length());
        if (length < SHORTEST || length > LONGEST) {
            errors.rejectValue(
                    "chosenPassword", "account.chosenPassword.length", new Object[] {SHORTEST, LONGEST}, null);
        } else if (chosenPassword.equals(presentPassword)) {
            errors.rejectValue("chosenPassword", "account.chosenPassword.same");
        } else {
            PasswordStrength.weakness(chosenPassword, names)
                    .ifPresent(reason -> errors.rejectValue("chosenPassword", "account.chosenPassword." + reason));
        }
        if (!repeatedPassword.equals(chosenPassword)) {
            errors.rejectValue("repeatedPassword", "account.repeatedPassword.other");
        }
    }
}
