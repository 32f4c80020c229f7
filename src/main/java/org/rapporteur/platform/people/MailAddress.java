package org.rapporteur.platform.people;

import java.util.regex.Pattern;

/** Addresses of mail, as far as one can tell without sending: one line, one person, no tricks for headers. */
final class MailAddress {

    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cc},;<>\"]+@[^@\\s\\p{Cc},;<>\"]+");
    private static final int LONGEST = 254;

    private MailAddress() {}

    /** Whether it may be one; nothing is none. */
    static boolean mayBe(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches();
    }

    static boolean isWrong(String typed) {
        return !typed.isEmpty() && !mayBe(typed);
    }
}
