package org.rapporteur.platform.people;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.provider.ProviderAccount;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Accounts for people whom the provider gives a role, and who have none here. */
@Component
class NewcomersByProvider {

    private final PersonRepository repository;
    private final Passwords passwords;
    private final EntityManager entityManager;

    NewcomersByProvider(PersonRepository repository, Passwords passwords, EntityManager entityManager) {
        this.repository = repository;
        this.passwords = passwords;
        this.entityManager = entityManager;
    }

    /**
     * Adds somebody who has no password.
     *
     * @param account with a role
     * @throws RefusedSignIn if somebody has the name or the sign-in name already, who may be another, or it is no name
     */
    Person add(ProviderAccount account) {
        PersonForm form = form(account);
        Errors errors = new BeanPropertyBindingResult(form, "form");
        form.check(errors, List.of());
        if (errors.hasErrors()) {
            throw new RefusedSignIn("sign-in.provider.no-name");
        }
        if (repository.findByName(form.name()).isPresent()
                || repository.findBySignInName(form.signInName()).isPresent()) {
            throw new RefusedSignIn("sign-in.provider.name-taken");
        }
        Person person = new Person(form, SignInPassword.unknown(passwords.hash(passwords.ofLink())));
        entityManager.persist(person);
        entityManager.flush(); // the link needs the row
        AuditLog.tell("Added", form.role() + " person " + person.id());
        return person;
    }

    private static PersonForm form(ProviderAccount account) {
        String signInName = account.signInName().isEmpty() ? account.mail() : account.signInName();
        return new PersonForm(
                signInName,
                account.name().isEmpty() ? signInName : account.name(),
                MailAddress.isWrong(account.mail()) ? "" : account.mail(),
                account.role().orElseThrow().code(),
                List.copyOf(account.sectors().orElse(Set.of())),
                List.of(),
                true,
                false,
                0);
    }
}
