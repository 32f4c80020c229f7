package org.rapporteur.platform.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.Role;
import org.rapporteur.terms.Alphabet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in, for those who look after them. */
@Service
@ForAdministrators
@Transactional(readOnly = true)
public class People {

    /** How long a one-time password waits for its person. */
    static final Duration ONE_TIME = Duration.ofHours(72);

    private final PersonRepository repository;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final PasswordLetters letters;
    private final EntityManager entityManager;
    private final Clock clock;

    People(
            PersonRepository repository,
            Passwords passwords,
            SecondFactors factors,
            PasswordLetters letters,
            EntityManager entityManager,
            Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.factors = factors;
        this.letters = letters;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** By name. */
    public List<PersonSummary> all() {
        return repository.findAll().stream()
                .filter(Person::isKnown)
                .map(Person::summary)
                .sorted(Alphabet.by(PersonSummary::name))
                .toList();
    }

    public Optional<PersonSummary> find(long id) {
        return repository.findById(id).filter(Person::isKnown).map(Person::summary);
    }

    boolean isEmpty() {
        return repository.count() == 0;
    }

    /**
     * Adds a person.
     *
     * @return the one-time password, which is told nowhere else
     * @throws RefusedChange if the sign-in name is taken
     */
    @Transactional
    public String add(PersonForm form) {
        return add(form, oneTimeUntil());
    }

    /** As {@link #add(PersonForm)}, with a one-time password that waits for as long as it takes. */
    @Transactional
    String addFirst(PersonForm form) {
        return add(form, null);
    }

    /**
     * Adds a person, and invites them by mail where that can be.
     *
     * @throws RefusedChange if the sign-in name is taken
     */
    @Transactional
    public Admission invite(PersonForm form) {
        String password = passwords.oneTime();
        return admitted(added(form, password, oneTimeUntil()), password);
    }

    private String add(PersonForm form, @Nullable Instant until) {
        String password = passwords.oneTime();
        added(form, password, until);
        return password;
    }

    private Person added(PersonForm form, String password, @Nullable Instant until) {
        requireFree(form, -1);
        Person person = new Person(form, SignInPassword.oneTime(passwords.hash(password), until));
        entityManager.persist(person);
        AuditLog.tell("Added", told(person));
        return person;
    }

    /** Where a letter goes, nobody is told the password, which then lets nobody in. */
    private Admission admitted(Person person, String password) {
        PersonSummary told = person.summary();
        if (!letters.isOn() || !told.enabled() || told.mail().isEmpty()) {
            return Admission.byPassword(password);
        }
        entityManager.flush(); // a letter is for somebody who is there
        letters.put(LinkPurpose.INVITATION, told.id(), told.name(), told.signInName());
        AuditLog.tell("Invited", told(person));
        return Admission.byLetter(told.mail());
    }

    private Instant oneTimeUntil() {
        return clock.instant().plus(ONE_TIME);
    }

    /**
     * Gives somebody a new one-time password, and takes the second factor away: for who has lost either.
     *
     * @return the password; none if nobody has this sign-in name
     */
    @Transactional
    Optional<String> renew(String signInName) {
        return repository.findBySignInName(PersonForm.normal(signInName)).map(this::renewed);
    }

    private static String told(Person person) {
        return person.role().code() + " person " + person.id();
    }

    /**
     * Changes a person.
     *
     * @return how the person gets in again, if a new one-time password was asked for
     * @throws RefusedChange if somebody changed the person after the form was made, if the sign-in name or name is taken, or if
     *     no administrator would be left
     */
    @Transactional
    public Optional<Admission> change(long id, PersonForm form) {
        Person person = repository.findById(id).filter(Person::isKnown).orElseThrow();
        if (person.version() != form.version()) {
            throw new RefusedChange("version", "person.stale");
        }
        requireFree(form, id);
        requireAdministrator(person, form);
        person.become(form);
        AuditLog.tell("Changed", told(person) + (form.enabled() ? "" : " (disabled)"));
        return form.renew() ? Optional.of(admitted(person, renewed(person))) : Optional.empty();
    }

    private String renewed(Person person) {
        String password = passwords.oneTime();
        person.receive(SignInPassword.oneTime(passwords.hash(password), oneTimeUntil()));
        factors.remove(person.id());
        AuditLog.tell("Renewed password of", told(person));
        return password;
    }

    /** History tells people by their names, so these too belong to one person each. */
    private void requireFree(PersonForm form, long id) {
        requireFree(repository.findBySignInName(form.signInName()), id, "signInName");
        requireFree(repository.findByName(form.name()), id, "name");
    }

    private static void requireFree(Optional<Person> holder, long id, String field) {
        if (holder.filter(person -> person.id() != id).isPresent()) {
            throw new RefusedChange(field, "person." + field + ".taken");
        }
    }

    /** The database checks it too, when two take away each other's role at once. */
    private void requireAdministrator(Person person, PersonForm form) {
        boolean stays = form.enabled() && form.asRole() == Role.ADMINISTRATOR;
        if (person.is(Role.ADMINISTRATOR) && !stays && administrators() == 1) {
            throw new RefusedChange("role", "person.role.last");
        }
    }

    private long administrators() {
        return repository.findAll().stream()
                .filter(person -> person.is(Role.ADMINISTRATOR))
                .count();
    }
}
