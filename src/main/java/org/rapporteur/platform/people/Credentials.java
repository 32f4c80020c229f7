package org.rapporteur.platform.people;

import java.util.Optional;
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
    private final TransactionOperations transactions;

    Credentials(PersonRepository repository, Passwords passwords, TransactionOperations transactions) {
        this.repository = repository;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /** Whose these are; nobody's if the name is unknown, the password another or the person disabled, with the same work. */
    public Optional<Member> verify(String signInName, String password) {
        Optional<Person> known = repository.findBySignInName(PersonForm.normal(signInName));
        if (known.isEmpty()) {
            passwords.matchNobodys(password);
        }
        return known.filter(person -> passwords.matches(password, person.password()))
                .filter(Person::enabled)
                .map(Person::member);
    }

    /** Whether nothing changed since the member signed in that ends the session. */
    public boolean stillHold(Member member) {
        return repository
                .generation(member.id())
                .filter(generation -> generation == member.generation())
                .isPresent();
    }

    /**
     * Gives a member a password of their own choice, which ends the sessions begun with the old one.
     *
     * @return the member for the session that goes on; none if the present password is another, or the session has ended
     */
    public Optional<Member> change(Member member, String present, String chosen) {
        boolean right = repository
                .findById(member.id())
                .filter(person -> passwords.matches(present, person.password()))
                .isPresent();
        return right ? keep(member, passwords.hash(chosen)) : Optional.empty();
    }

    private Optional<Member> keep(Member member, String hash) {
        return transactions.execute(transaction -> repository
                .findById(member.id())
                .filter(person -> person.member().generation() == member.generation())
                .map(person -> taken(person, hash)));
    }

    private static Member taken(Person person, String hash) {
        person.take(hash, false);
        return person.member();
    }
}
