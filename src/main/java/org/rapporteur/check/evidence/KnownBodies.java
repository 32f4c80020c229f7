package org.rapporteur.check.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.terms.Sector;
import org.rapporteur.terms.StudyGroupCode;

/** Bodies by code. Of a Sector whose study groups are listed, a study group that is not listed does not exist. */
public final class KnownBodies {
    private final Map<String, KnownBody> byCode = new LinkedHashMap<>();
    private final Map<Sector, Long> studyGroups;

    public KnownBodies(Collection<KnownBody> bodies) {
        bodies.stream().sorted(Comparator.comparing(KnownBody::code)).forEach(body -> byCode.put(body.code(), body));
        studyGroups = byCode.keySet().stream()
                .map(StudyGroupCode::valueOf)
                .filter(StudyGroupCode::isStudyGroup)
                .collect(Collectors.groupingBy(StudyGroupCode::sector, Collectors.counting()));
    }

    public Optional<KnownBody> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Stream<KnownBody> all() {
        return byCode.values().stream();
    }

    /** Whether enough study groups of the Sector are known to say that another does not exist. */
    public boolean knowsStudyGroupsOf(Sector sector) {
        return studyGroups.getOrDefault(sector, 0L) > 1;
    }
}
