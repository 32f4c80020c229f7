package org.rapporteur.platform.people;

import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * A password that is chosen by a link, as typed. Each field has the word password in its name, by which nothing of it is kept
 * where the form cannot be taken: see {@link KeptPost}.
 *
 * @param passwordCode of the link
 */
record ChosenPassword(String passwordCode, String chosenPassword, String repeatedPassword) {

    static final ChosenPassword BLANK = new ChosenPassword("", "", "");

    /** @param names of who holds the link; none where it does not work */
    void check(Errors errors, Optional<List<String>> names) {
        if (names.isEmpty()) {
            refuseCode(errors);
        }
        PasswordForm.checkChosen(errors, "", chosenPassword, repeatedPassword, names.orElse(List.of()));
    }

    static void refuseCode(Errors errors) {
        errors.rejectValue("passwordCode", "password.code.ended");
    }
}
