package org.rapporteur.entry;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the person at work: nobody sees those of others. */
@Service
@Transactional(readOnly = true)
class Drafts {

    private final DraftTable drafts;
    private final Rights rights;

    Drafts(DraftTable drafts, Rights rights) {
        this.drafts = drafts;
        this.rights = rights;
    }

    /** @param key empty for a record to come */
    public Optional<Draft> find(String kind, String key) {
        return person().flatMap(person -> drafts.find(person, kind, key));
    }

    /** The newest first. */
    public List<Draft> all() {
        return person().map(drafts::of).orElse(List.of());
    }

    /**
     * Keeps a draft in place of an earlier one of the same record.
     *
     * @return false where nobody is signed in whose draft it could be
     */
    @ForStaff
    @Transactional
    public boolean keep(Sheet sheet, int base) {
        person().ifPresent(person -> drafts.keep(person, sheet, base));
        return person().isPresent();
    }

    @ForStaff
    @Transactional
    public void drop(String kind, String key) {
        person().ifPresent(person -> drafts.drop(person, kind, key));
    }

    /** By number: names change. */
    private Optional<String> person() {
        return rights.member().map(member -> Long.toString(member.id()));
    }
}
