package org.rapporteur.platform.people;

import java.util.List;
import org.rapporteur.platform.access.Member;
import org.rapporteur.terms.Alphabet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who may sign in, have an address and want to be told something by mail. */
@Service
@Transactional(readOnly = true)
public class MailReaders {

    private final PersonRepository repository;

    MailReaders(PersonRepository repository) {
        this.repository = repository;
    }

    /** @param member as of no session: what the person may do once the one-time password is changed */
    public record MailReader(Member member, MailChoice choice) {}

    /** By name. */
    public List<MailReader> all() {
        return repository.findAll().stream()
                .filter(Person::readsMail)
                .map(Person::reader)
                .sorted(Alphabet.by(reader -> reader.member().name()))
                .toList();
    }
}
