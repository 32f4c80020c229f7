package org.rapporteur.platform.access;

import java.security.Principal;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who is signed in, as known when the session began.
 *
 * @param name of the person, as history tells it
 * @param sectors letters of the Sectors a contributor writes for, {@code T}
 * @param bodies codes of the bodies a contributor writes for, {@code D-SG1}
 * @param onlyChangesPassword whether the password is a one-time password, or a second factor is missing that the role must
 *     have: nothing but the account may be seen to before
 * @param generation grows with every change that must end the person's sessions
 */
public record Member(
        long id,
        String name,
        Role role,
        Set<String> sectors,
        Set<String> bodies,
        boolean onlyChangesPassword,
        int generation)
        implements Principal {

    public Member {
        sectors = Set.copyOf(sectors);
        bodies = Set.copyOf(bodies);
    }

    @Override
    public String getName() {
        return name;
    }

    /**
     * Whether the role may this, and the member is past the one-time password.
     *
     * @param asked a question to roles, {@code Role::edits}
     */
    public boolean may(Predicate<Role> asked) {
        return !onlyChangesPassword && asked.test(role);
    }

    /** Whether this member clears the sections of a Sector. */
    public boolean clears(String sector) {
        return may(Role::clearsAll) || may(Role::clears) && sectors.contains(sector);
    }

    /**
     * Whether this member writes what one body of a Sector did: of the own Sectors only what their bodies did, and of the
     * own bodies only what they did for their Sector.
     */
    public boolean writesFor(String sector, @Nullable String body) {
        if (body == null) {
            return writesFor(sector, Set.of());
        }
        String sectorOfBody = body.substring(0, Math.min(1, body.length()));
        boolean own = sectors.contains(sectorOfBody) || bodies.contains(body);
        return may(Role::edits)
                || may(Role::contributes) && own && (sectors.contains(sector) || sectorOfBody.equals(sector));
    }

    boolean writesFor(@Nullable String sector, Collection<String> ofBodies) {
        return may(Role::edits)
                || may(Role::contributes)
                        && (sector != null && sectors.contains(sector)
                                || ofBodies.stream().anyMatch(bodies::contains));
    }
}
