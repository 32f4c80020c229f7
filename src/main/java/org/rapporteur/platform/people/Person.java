package org.rapporteur.platform.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;

/** A person who may sign in. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    private String signInName;
    private String name;
    private SignInPassword password;
    private Role role;
    private boolean enabled;
    private int generation;
    private @Nullable String mail;
    private MailChoice mails = MailChoice.MINE;
    private @Nullable Instant forgottenAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_sector", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "sector", length = 1)
    @JdbcTypeCode(SqlTypes.CHAR)
    @SortNatural
    private SortedSet<String> sectors = new TreeSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_body", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "body")
    @SortNatural
    private SortedSet<String> bodies = new TreeSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Person() {}

    Person(PersonForm form, SignInPassword password) {
        signInName = form.signInName();
        name = form.name();
        this.password = password;
        role = form.asRole();
        enabled = form.enabled();
        mail = given(form.mail());
        sectors.addAll(form.sectors());
        bodies.addAll(form.bodies());
    }

    /**
     * Becomes what a provider says, and sessions end when that is another than before.
     *
     * @param given letters of Sectors; none where it does not say
     * @return whether it is
     */
    boolean take(Role taken, Optional<Set<String>> given) {
        SortedSet<String> before = new TreeSet<>(sectors);
        given.ifPresent(letters -> {
            sectors.retainAll(letters);
            sectors.addAll(letters);
        });
        if (role == taken && sectors.equals(before)) {
            return false;
        }
        role = taken;
        generation++;
        return true;
    }

    /** Sessions end when something changes of what the person may do; not when only the name does. */
    void become(PersonForm form) {
        if (!mayTheSameAs(form)) {
            generation++;
        }
        signInName = form.signInName();
        name = form.name();
        role = form.asRole();
        enabled = form.enabled();
        mail = given(form.mail());
        sectors.retainAll(form.sectors());
        sectors.addAll(form.sectors());
        bodies.retainAll(form.bodies());
        bodies.addAll(form.bodies());
    }

    private static @Nullable String given(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private boolean mayTheSameAs(PersonForm form) {
        return role == form.asRole()
                && enabled == form.enabled()
                && sectors.equals(new TreeSet<>(form.sectors()))
                && bodies.equals(new TreeSet<>(form.bodies()));
    }

    /** Sessions end that began with another. */
    void receive(SignInPassword another) {
        password = another;
        generation++;
    }

    void choose(MailForm form) {
        mail = given(form.mail());
        mails = MailChoice.ofCode(form.mails());
    }

    MailForm mailForm() {
        return new MailForm(Objects.requireNonNullElse(mail, ""), mails.code(), "");
    }

    boolean readsMail() {
        return enabled && mail != null && mails != MailChoice.NONE;
    }

    MailReaders.MailReader reader() {
        return new MailReaders.MailReader(new Member(id(), name, role, sectors, bodies, false, generation), mails);
    }

    /** What the person may do has changed: sessions end. */
    void endSessions() {
        generation++;
    }

    /** What nobody should use as a password. */
    List<String> names() {
        return List.of(signInName, name);
    }

    SignInPassword password() {
        return password;
    }

    /** Whether more than a number is known of the person: see {@link FormerPeople}. */
    boolean isKnown() {
        return forgottenAt == null;
    }

    boolean enabled() {
        return enabled;
    }

    int version() {
        return version;
    }

    boolean is(Role asked) {
        return enabled && role == asked;
    }

    Role role() {
        return role;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    /** @param unsecured whether a second factor is missing that the person must have */
    Member member(boolean unsecured) {
        return new Member(id(), name, role, sectors, bodies, password.oneTime() || unsecured, generation);
    }

    /**
     * Who came by a provider, which asked for its own proof: one-time passwords are no matter of theirs.
     *
     * @param unsecured whether a second factor is missing that the person must have
     */
    Member memberByProvider(boolean unsecured) {
        return new Member(id(), name, role, sectors, bodies, unsecured, generation);
    }

    PersonSummary summary() {
        return new PersonSummary(
                Objects.requireNonNull(id),
                signInName,
                name,
                Objects.requireNonNullElse(mail, ""),
                role,
                sectors,
                bodies,
                enabled,
                password.oneTime(),
                version);
    }
}
