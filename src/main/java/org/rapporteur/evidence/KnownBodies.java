package org.rapporteur.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.vocabulary.Sector;
import org.rapporteur.vocabulary.StudyGroupCode;

/** Bodies by code. Of a Sector whose study groups are listed, a study group that is not listed does not exist. */
public final class KnownBodies {
    private final Map<String, KnownBody> byCode = new LinkedHashMap<>();

    public KnownBodies(Collection<KnownBody> bodies) {
        bodies.stream().sorted(Comparator.comparing(KnownBody::code)).forEach(body -> byCode.put(body.code(), body));
    }

    public Optional<KnownBody> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Stream<KnownBody> all() {
        return byCode.values().stream();
    }

    /** Whether enough study groups of the Sector are known to say that another does not exist. */
    public boolean knowsStudyGroupsOf(Sector sector) {
        return studyGroups(sector).count() > 1;
    }

    private Stream<StudyGroupCode> studyGroups(Sector sector) {
        return byCode.keySet().stream()
                .map(StudyGroupCode::valueOf)
                .filter(code -> code.isStudyGroup() && code.sector() == sector);
    }
}
