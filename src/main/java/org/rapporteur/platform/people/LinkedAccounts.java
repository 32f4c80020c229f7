package org.rapporteur.platform.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.Background;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.rapporteur.platform.access.Role;
import org.rapporteur.platform.database.WriteLocks;
import org.rapporteur.platform.provider.Provider;
import org.rapporteur.platform.provider.ProviderAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account at the provider is whose here: by what the provider calls the account for ever, never by an address of mail
 * or a name, which may be another's tomorrow.
 */
@Component
class LinkedAccounts {

    /** As the audit log tells whose word a change was. */
    private static final String BY = "the provider";

    private final JdbcClient client;
    private final PersonRepository repository;
    private final NewcomersByProvider newcomers;
    private final Provider provider;
    private final SecondFactors factors;
    private final WriteLocks locks;
    private final Clock clock;

    LinkedAccounts(
            JdbcClient client,
            PersonRepository repository,
            NewcomersByProvider newcomers,
            Provider provider,
            SecondFactors factors,
            WriteLocks locks,
            Clock clock) {
        this.client = client;
        this.repository = repository;
        this.newcomers = newcomers;
        this.provider = provider;
        this.factors = factors;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Who this is here, with the role that the provider gives now; somebody new where that may be.
     *
     * @return number of the person
     * @throws RefusedSignIn if nobody is, if they may not come in, or the provider gives no role
     */
    @Transactional
    long known(ProviderAccount account) {
        return Background.call(
                BY,
                () -> holder(account).map(person -> present(person, account)).orElseGet(() -> made(account)));
    }

    private Optional<Person> holder(ProviderAccount account) {
        return client.sql("select person from person_provider where issuer = ? and subject = ?")
                .params(account.issuer(), account.subject())
                .query(Long.class)
                .optional()
                .flatMap(repository::findById);
    }

    private long present(Person person, ProviderAccount account) {
        require(person.enabled(), "sign-in.provider.disabled");
        if (provider.givesRoles()) {
            take(person, account);
        }
        return person.id();
    }

    private void take(Person person, ProviderAccount account) {
        Role role = account.role().orElseThrow(() -> new RefusedSignIn("sign-in.provider.no-role"));
        if (person.is(Role.ADMINISTRATOR) && role != Role.ADMINISTRATOR && isLastAdministrator(person)) {
            AuditLog.tell("Kept as the last administrator", "person " + person.id());
        } else if (person.take(role, account.sectors())) {
            AuditLog.tell("Changed", role.code() + " person " + person.id());
        }
    }

    private boolean isLastAdministrator(Person person) {
        return repository.findAll().stream()
                .noneMatch(other -> other.is(Role.ADMINISTRATOR) && other.id() != person.id());
    }

    /** One at a time: who comes twice at once becomes one person. */
    private long made(ProviderAccount account) {
        require(provider.givesAccounts(), "sign-in.provider.unknown");
        require(account.role().isPresent(), "sign-in.provider.no-role");
        locks.take("newcomers by the provider");
        return holder(account).map(Person::id).orElseGet(() -> {
            Person person = newcomers.add(account);
            link(person.id(), account);
            return person.id();
        });
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedSignIn(otherwise);
        }
    }

    /**
     * Begins a session, in the transaction that looks whether it may be.
     *
     * @param code of an app or for recovery; empty where none is asked
     * @return none if the code is not right
     */
    @Transactional
    Optional<Member> enter(long person, String code, Consumer<Member> begin) {
        Optional<Member> member = repository
                .findById(person)
                .filter(Person::enabled)
                .filter(known -> !asksForCode(known.id()) || factors.accept(known.id(), code))
                .map(known -> known.memberByProvider(isUnsecured(known)));
        member.ifPresent(begin);
        return member;
    }

    /** Whether somebody must type a code though the provider knows them: where a second factor is no matter of choice. */
    @Transactional(readOnly = true)
    boolean asksForCode(long person) {
        return !provider.asksForSecondFactor()
                && factors.isSetUp(person)
                && repository
                        .findById(person)
                        .filter(known -> factors.isNeeded(known.role()))
                        .isPresent();
    }

    private boolean isUnsecured(Person person) {
        return !provider.asksForSecondFactor() && factors.isMissing(person.id(), person.role());
    }

    /** By which attempts at codes are counted, and the log tells who it was. */
    @Transactional(readOnly = true)
    String signInName(long person) {
        return repository.findById(person).map(known -> known.names().get(0)).orElse("");
    }

    @Transactional(readOnly = true)
    boolean isLinked(Member member) {
        return client.sql("select exists (select from person_provider where person = ? and issuer = ?)")
                .params(member.id(), provider.issuer())
                .query(Boolean.class)
                .single();
    }

    /** @return whether it is theirs now; not where it is somebody else's, or they have another */
    @ForStaff
    @Transactional
    boolean link(Member member, ProviderAccount account) {
        boolean linked = link(member.id(), account);
        if (linked) {
            AuditLog.tell("Linked to the provider", "person " + member.id());
        }
        return linked;
    }

    private boolean link(long person, ProviderAccount account) {
        return client.sql("insert into person_provider (issuer, subject, person, linked_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                account.issuer(),
                                account.subject(),
                                person,
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @ForStaff
    @Transactional
    void unlink(Member member) {
        client.sql("delete from person_provider where person = ? and issuer = ?")
                .params(member.id(), provider.issuer())
                .update();
        AuditLog.tell("Unlinked from the provider", "person " + member.id());
    }
}
