package org.rapporteur.platform.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.platform.access.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

/**
 * A person as typed.
 *
 * @param mail address; empty for none
 * @param role code
 * @param sectors letters
 * @param bodies codes
 * @param renew whether the person gets a new one-time password
 * @param version of the person the form was made from
 */
public record PersonForm(
        String signInName,
        String name,
        String mail,
        String role,
        List<String> sectors,
        List<String> bodies,
        boolean enabled,
        boolean renew,
        int version) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");
    private static final Pattern SECTOR = Pattern.compile("[TRDUX]");

    /** Controls, and what cannot be seen or turns the direction: two people would look like one. */
    private static final Pattern UNSEEN = Pattern.compile(
            ".*[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}].*",
            Pattern.DOTALL);

    public PersonForm {
        signInName = normal(signInName);
        name = name.strip();
        mail = mail.strip();
        sectors = sectors.stream().distinct().toList();
        bodies = bodies.stream().distinct().toList();
    }

    /** A person without an address of mail. */
    public PersonForm(
            String signInName,
            String name,
            String role,
            List<String> sectors,
            List<String> bodies,
            boolean enabled,
            boolean renew,
            int version) {
        this(signInName, name, "", role, sectors, bodies, enabled, renew, version);
    }

    /** Field by field: whatever was sent, this much of it can be shown again. */
    public static PersonForm typed(MultiValueMap<String, String> fields) {
        return new PersonForm(
                first(fields, "signInName"),
                first(fields, "name"),
                first(fields, "mail"),
                first(fields, "role"),
                fields.getOrDefault("sectors", List.of()),
                fields.getOrDefault("bodies", List.of()),
                first(fields, "enabled").equals("true"),
                first(fields, "renew").equals("true"),
                number(first(fields, "version")));
    }

    private static String first(MultiValueMap<String, String> fields, String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "");
    }

    /** A version nobody has, where it is none: the form is then told to be stale. */
    private static int number(String version) {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    public static PersonForm blank() {
        return new PersonForm("", "", Role.CONTRIBUTOR.code(), List.of(), List.of(), true, false, 0);
    }

    public static PersonForm of(PersonSummary person) {
        return new PersonForm(
                person.signInName(),
                person.name(),
                person.mail(),
                person.role().code(),
                List.copyOf(person.sectors()),
                List.copyOf(person.bodies()),
                person.enabled(),
                false,
                person.version());
    }

    /** Sign-in names are the same in whatever case they are typed; what no database can hold is nobody's. */
    static String normal(String signInName) {
        return signInName.replace('\0', '\uFFFD').strip().toLowerCase(Locale.ROOT);
    }

    public void check(Errors errors, List<String> knownBodies) {
        refuse(errors, "signInName", "form", !SIGN_IN_NAME.matcher(signInName).matches());
        refuse(errors, "name", "missing", name.isBlank());
        refuse(
                errors,
                "name",
                "form",
                name.length() > 200 || UNSEEN.matcher(name).matches());
        refuse(errors, "mail", "form", MailAddress.isWrong(mail));
        refuse(
                errors,
                "role",
                "unknown",
                Stream.of(Role.values()).noneMatch(known -> known.code().equals(role)));
        refuse(
                errors,
                "sectors",
                "unknown",
                !sectors.stream().allMatch(sector -> SECTOR.matcher(sector).matches()));
        refuse(errors, "bodies", "unknown", !knownBodies.containsAll(bodies));
    }

    private static void refuse(Errors errors, String field, String rule, boolean broken) {
        if (broken) {
            errors.rejectValue(field, "person." + field + "." + rule);
        }
    }

    Role asRole() {
        return Role.ofCode(role);
    }
}
