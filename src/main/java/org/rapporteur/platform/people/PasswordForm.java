package org.rapporteur.platform.people;

import java.util.List;
import org.springframework.validation.Errors;

/** A member's new password, as typed. */
record PasswordForm(String presentPassword, String chosenPassword, String repeatedPassword) {

    static final PasswordForm BLANK = new PasswordForm("", "", "");

    /** NIST SP 800-63B-4 § 3.1.1.2: long, and no rules about kinds of characters. */
    private static final int SHORTEST = 15;

    private static final int LONGEST = 200;

    /**
     * @param names what the person is called
     * @param replaces whether there is a password before it
     */
    void check(Errors errors, List<String> names, boolean replaces) {
        if (replaces && presentPassword.isEmpty()) {
            errors.rejectValue("presentPassword", "account.presentPassword.missing");
        }
        checkChosen(errors, presentPassword, chosenPassword, repeatedPassword, names);
    }

    /**
     * The rules of every password that is chosen.
     *
     * @param present the one it replaces; empty where nobody knows it
     */
    static void checkChosen(
            Errors errors, String present, String chosenPassword, String repeatedPassword, List<String> names) {
        int length = chosenPassword.codePointCount(0, chosenPassword.length());
        if (length < SHORTEST || length > LONGEST) {
            errors.rejectValue(
                    "chosenPassword", "account.chosenPassword.length", new Object[] {SHORTEST, LONGEST}, null);
        } else if (chosenPassword.equals(present)) {
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
