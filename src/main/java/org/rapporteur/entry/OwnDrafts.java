package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import org.rapporteur.draft.Draft;
import org.rapporteur.draft.Drafts;
import org.rapporteur.sheet.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.AuditorAware;
import org.springframework.stereotype.Component;

/** The drafts of the person at work. */
@Component
class OwnDrafts {

    private final Drafts drafts;
    private final ObjectProvider<AuditorAware<String>> people;

    OwnDrafts(Drafts drafts, ObjectProvider<AuditorAware<String>> people) {
        this.drafts = drafts;
        this.people = people;
    }

    Optional<Draft> find(String kind, String key) {
        return person().flatMap(person -> drafts.find(person, kind, key));
    }

    List<Draft> all() {
        return person().map(drafts::of).orElse(List.of());
    }

    /** @return false where nobody is signed in whose draft it could be */
    boolean keep(Sheet sheet, int base) {
        person().ifPresent(person -> drafts.keep(person, sheet, base));
        return person().isPresent();
    }

    void drop(String kind, String key) {
        person().ifPresent(person -> drafts.drop(person, kind, key));
    }

    private Optional<String> person() {
        return Optional.ofNullable(people.getIfAvailable()).flatMap(AuditorAware::getCurrentAuditor);
    }
}
