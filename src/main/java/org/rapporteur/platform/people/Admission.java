package org.rapporteur.platform.people;

import java.util.Optional;

/**
 * How somebody gets in who has no password: by a letter with a link, else by a one-time password that an administrator tells.
 *
 * @param oneTime told nowhere else; none where a letter is on its way
 * @param mail address to which it is; none where nothing is sent
 */
public record Admission(Optional<String> oneTime, Optional<String> mail) {

    static Admission byPassword(String oneTime) {
        return new Admission(Optional.of(oneTime), Optional.empty());
    }

    static Admission byLetter(String mail) {
        return new Admission(Optional.empty(), Optional.of(mail));
    }
}
