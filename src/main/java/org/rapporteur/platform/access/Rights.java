package org.rapporteur.platform.access;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * What whoever is at work now may do: a person who is signed in, or the application itself ({@link Background}). The
 * doors of rooms ask it in {@code @PreAuthorize("@rights.mayWrite(#entry.sector(), #entry.group())")}.
 */
@Component("rights")
public class Rights {

    /** The person at work; none for readers and for the application itself. */
    public Optional<Member> member() {
        return Optional.ofNullable(authentication())
                .map(Authentication::getPrincipal)
                .filter(Member.class::isInstance)
                .map(Member.class::cast);
    }

    /** The name of who is at work, a person's or the application's; none for readers. */
    public Optional<String> name() {
        return isSystem()
                ? Optional.ofNullable(authentication()).map(Authentication::getName)
                : member().map(Member::name);
    }

    /** Whether drafts and periods that are not public yet may be read. */
    public boolean isStaff() {
        return has(role -> true);
    }

    /** Whether every record may be written. */
    public boolean mayEdit() {
        return has(Role::edits);
    }

    /** Whether people may be written. */
    public boolean mayAdminister() {
        return has(Role::administers);
    }

    /** Whether who is at work is the person of this number. */
    public boolean isAboutOneself(long person) {
        return member().filter(member -> member.id() == person).isPresent();
    }

    /** Whether sections are cleared, if only those of own Sectors. */
    public boolean mayClearSome() {
        return has(Role::clears);
    }

    /** Whether the whole report is cleared, and any section of it. */
    public boolean mayClearAll() {
        return has(Role::clearsAll);
    }

    /** Whether sections of this Sector are cleared. */
    public boolean mayClear(String sector) {
        return isSystem() || member().filter(member -> member.clears(sector)).isPresent();
    }

    /**
     * Whether what belongs to this Sector and body may be written. When a record changes hands, ask for both: as it is
     * and as it will be.
     *
     * @param sector letter, {@code T}
     * @param body code, {@code T-SG13}
     */
    public boolean mayWrite(String sector, @Nullable String body) {
        return isSystem()
                || member().filter(member -> member.writesFor(sector, body)).isPresent();
    }

    /** As {@link #mayWrite} for what several bodies did together, whatever their Sectors: one of them is enough. */
    public boolean mayWriteOneOf(String sector, Collection<String> bodies) {
        return isSystem()
                || member().filter(member -> member.writesFor(sector, bodies)).isPresent();
    }

    /** As {@link #mayWrite} where the Sector is that of the body. */
    public boolean mayWriteFor(String body) {
        return mayWrite(body.substring(0, Math.min(1, body.length())), body);
    }

    private boolean has(Predicate<Role> asked) {
        return isSystem() || member().filter(member -> member.may(asked)).isPresent();
    }

    private static boolean isSystem() {
        return authentication() instanceof Background;
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
