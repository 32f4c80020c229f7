package org.rapporteur.platform.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.platform.access.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people sign in with. It asks for no rights: those who use it have none yet. While a password is hashed no
 * connection to the database is held, so that many attempts at once do not keep readers waiting.
 */
@Service
class Credentials {

    private final PersonRepository repository;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final TransactionOperations transactions;
    private final Clock clock;

    Credentials(
            PersonRepository repository,
            Passwords passwords,
            SecondFactors factors,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.passwords = passwords;
        this.factors = factors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whose these are, for a session to begin; a one-time password is used up by it.
     *
     * @param code of an app or for recovery, asked of those who have set it up
     * @param begin begins the session: what is used up is used up only if that is stored
     */
    public Optional<Member> signIn(String signInName, String password, String code, Consumer<Member> begin) {
        return verified(signInName, password)
                .flatMap(person -> Objects.requireNonNull(transactions.execute(transaction -> {
                    Optional<Member> member = enter(person, code);
                    member.ifPresent(begin);
                    return member;
                })));
    }

    /** Whatever is used up by it is used up only if the member is let in. */
    private Optional<Member> enter(Person person, String code) {
        return Optional.of(person)
                .filter(known -> factors.accept(known.id(), code))
                .filter(this::mayEnter)
                .map(this::member);
    }

    private boolean mayEnter(Person person) {
        return !person.password().oneTime() || repository.useOneTimePassword(person.id()) == 1;
    }

    /** Whose these are; nobody's if the name is unknown, the password another or used up or the person disabled, with the same work. */
    public Optional<Member> verify(String signInName, String password) {
        return verified(signInName, password).map(this::member);
    }

    private Optional<Person> verified(String signInName, String password) {
        Optional<Person> known = repository.findBySignInName(PersonForm.normal(signInName));
        if (known.isEmpty()) {
            passwords.matchNobodys(password);
        }
        return known.filter(
                        person -> passwords.matches(password, person.password().hash()))
                .filter(Person::enabled)
                .filter(person -> person.password().holds(clock.instant()));
    }

    private Member member(Person person) {
        return person.member(factors.isMissing(person.id(), person.role()));
    }

    /** What the member is called, which is no password. */
    List<String> names(Member member) {
        return repository.findById(member.id()).map(Person::names).orElse(List.of());
    }

    /** Whether the member never had a password: the provider alone lets them in. */
    boolean isWithoutPassword(Member member) {
        return repository
                .findById(member.id())
                .filter(person -> person.password().unknown())
                .isPresent();
    }

    /** Whether this is the member's password. */
    boolean isPasswordOf(Member member, String password) {
        return repository
                .findById(member.id())
                .filter(person -> passwords.matches(password, person.password().hash()))
                .isPresent();
    }

    /**
     * Gives a member a password of their own choice, which ends the sessions begun with the old one.
     *
     * @return the member for the session that goes on; none if the present password is another, or the session has ended
     */
    public Optional<Member> change(Member member, String present, String chosen) {
        return isWithoutPassword(member) || isPasswordOf(member, present)
                ? keep(member, passwords.hash(chosen))
                : Optional.empty();
    }

    private Optional<Member> keep(Member member, String hash) {
        return anew(member, person -> person.receive(SignInPassword.chosen(hash)));
    }

    /** The member for the session that goes on after the second factor was set up or removed; all others end. */
    Optional<Member> secured(Member member) {
        return anew(member, Person::endSessions);
    }

    private Optional<Member> anew(Member member, Consumer<Person> change) {
        return transactions.execute(transaction -> repository
                .findById(member.id())
                .filter(person -> person.member(false).generation() == member.generation())
                .map(person -> {
                    change.accept(person);
                    return member(person);
                }));
    }
}
