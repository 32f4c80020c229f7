package org.rapporteur.records.memberstate;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.terms.Alphabet;
import org.rapporteur.terms.MemberState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Member States of the Union. */
@Service
@Transactional(readOnly = true)
public class MemberStates {
    private final MemberStateRepository repository;
    private final EntityManager entityManager;

    MemberStates(MemberStateRepository repository, EntityManager entityManager) {
        this.repository = repository;
        this.entityManager = entityManager;
    }

    /** By code, in the order of their names. */
    public Map<String, MemberState> all() {
        Map<String, MemberState> states = new LinkedHashMap<>();
        repository.findAll().stream()
                .map(MemberStateRow::state)
                .sorted(Alphabet.by(MemberState::name))
                .forEach(state -> states.put(state.code(), state));
        return Collections.unmodifiableMap(states);
    }

    public boolean isEmpty() {
        return repository.count() == 0;
    }

    /** Adds those whose code is new and leaves the others as they are. */
    @PreAuthorize("@rights.mayEdit()")
    @Transactional
    public void add(Collection<MemberState> states) {
        Set<String> known = new HashSet<>(all().keySet());
        states.stream()
                .filter(state -> known.add(state.code()))
                .map(MemberStateRow::new)
                .forEach(entityManager::persist);
    }
}
