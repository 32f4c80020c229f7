package org.rapporteur.account;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Role;
import org.springframework.validation.Errors;

/**
 * A person as typed.
 *
 * @param role code
 * @param sectors letters
 * @param bodies codes
 * @param renew whether the person gets a new one-time password
 * @param version of the person the form was made from
 */
record PersonForm(
        String signInName,
        String name,
        String role,
        List<String> sectors,
        List<String> bodies,
        boolean enabled,
        boolean renew,
        int version) {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{0,99}");
    private static final Pattern SECTOR = Pattern.compile("[TRDUX]");
    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);

    @SuppressWarnings("NullAway") // what a browser leaves out of a form comes as null
    PersonForm {
        signInName = normal(signInName);
        name = Objects.requireNonNullElse(name, "").strip();
        role = Objects.requireNonNullElse(role, "");
        sectors = given(sectors);
        bodies = given(bodies);
    }

    static PersonForm blank() {
        return new PersonForm("", "", Role.CONTRIBUTOR.code(), List.of(), List.of(), true, false, 0);
    }

    static PersonForm of(PersonSummary person) {
        return new PersonForm(
                person.signInName(),
                person.name(),
                person.role().code(),
                List.copyOf(person.sectors()),
                List.copyOf(person.bodies()),
                person.enabled(),
                false,
                person.version());
    }

    /** Sign-in names are the same in whatever case they are typed. */
    static String normal(@Nullable String signInName) {
        return Objects.requireNonNullElse(signInName, "").strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> given(@Nullable List<@Nullable String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).distinct().toList();
    }

    void check(Errors errors, List<String> knownBodies) {
        refuse(errors, "signInName", "form", !SIGN_IN_NAME.matcher(signInName).matches());
        refuse(errors, "name", "missing", name.isBlank());
        refuse(
                errors,
                "name",
                "form",
                name.length() > 200 || CONTROL.matcher(name).matches());
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
        if (broken) errors.rejectValue(field, "person." + field + "." + rule);
    }

    Role asRole() {
        return Role.ofCode(role);
    }
}
