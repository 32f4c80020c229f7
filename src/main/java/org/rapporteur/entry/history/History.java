package org.rapporteur.entry.history;

import java.util.List;
import java.util.Optional;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.database.WriteLocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of all records. */
@Service
@Transactional(readOnly = true)
public class History {

    private final RevisionTable revisions;
    private final WriteLocks locks;
    private final Recorder recorder;

    History(RevisionTable revisions, WriteLocks locks, Recorder recorder) {
        this.revisions = revisions;
        this.locks = locks;
        this.recorder = recorder;
    }

    public Optional<Revision> latest(String kind, String key) {
        return Optional.ofNullable(revisions.latest(kind, List.of(key)).get(key));
    }

    public Optional<Revision> find(String kind, String key, int number) {
        return revisions.find(kind, key, number);
    }

    /** The version of a record: the number of its last revision, 0 where it has none. */
    public int version(String kind, String key) {
        return latest(kind, key).map(Revision::number).orElse(0);
    }

    /** As {@link #version}, and nobody else who asks thus goes on before this transaction has ended. */
    @ForStaff
    @Transactional(propagation = Propagation.MANDATORY)
    public int versionToReplace(String kind, String key) {
        locks.take(kind + "/" + key);
        return version(kind, key);
    }

    /** Begins the history of a record that was entered before histories were kept. */
    @ForStaff
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Sheet sheet) {
        recorder.begin(sheet);
    }
}
