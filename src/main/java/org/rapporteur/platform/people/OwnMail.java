package org.rapporteur.platform.people;

import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member chose of mail to themselves. */
@Service
@Transactional(readOnly = true)
class OwnMail {

    private final PersonRepository repository;

    OwnMail(PersonRepository repository) {
        this.repository = repository;
    }

    MailForm of(Member member) {
        return repository.findById(member.id()).orElseThrow().mailForm();
    }

    /** @param form checked */
    @ForStaff
    @Transactional
    void choose(Member member, MailForm form) {
        repository.findById(member.id()).orElseThrow().choose(form);
    }
}
