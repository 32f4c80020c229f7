package org.rapporteur.report.letterhead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.document.word.WordFile;
import org.rapporteur.document.word.WordTemplate;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.AuditLog;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.access.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The look of Word files: that of the file an administrator has taken, else of the one the settings name, else the
 * house's. It is in the database, so that every instance and every backup has it.
 */
@Service
@Transactional(readOnly = true)
public class Letterheads {

    private static final Logger LOG = LoggerFactory.getLogger(Letterheads.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final WordFile.Bounds BOUNDS =
            new WordFile.Bounds(4 * MEGABYTE, 16 * MEGABYTE, 16 * MEGABYTE, name -> true);

    private final LetterheadFiles files;
    private final SetLetterhead set;
    private final Rights rights;
    private final AtomicReference<Read> last = new AtomicReference<>(new Read("", WordTemplate.ours()));

    Letterheads(LetterheadFiles files, SetLetterhead set, Rights rights) {
        this.files = files;
        this.set = set;
        this.rights = rights;
    }

    /** A file is read once, as long as no other is in force. */
    private record Read(String sha256, WordTemplate template) {}

    /** The look in which Word files are written now. */
    public WordTemplate template() {
        return files.hashInForce().map(this::template).orElse(set.template());
    }

    private WordTemplate template(String sha256) {
        Read read = Objects.requireNonNull(last.get());
        if (!read.sha256().equals(sha256)) {
            read = new Read(sha256, readable(sha256));
            last.set(read);
        }
        return read.template();
    }

    /** A report is still handed out where a later program refuses what an earlier one took. */
    private WordTemplate readable(String sha256) {
        try {
            return read(files.file(sha256));
        } catch (IllegalArgumentException refused) {
            LOG.error(
                    "The template {} {}; Word files have the look that the settings name",
                    sha256,
                    refused.getMessage());
            return set.template();
        }
    }

    private static WordTemplate read(byte[] file) {
        return WordTemplate.of(file, BOUNDS);
    }

    /**
     * Keeps a file once it can give a report its look; it is not in force by that.
     *
     * @return its number
     * @throws IllegalArgumentException with a line that goes on after the file's name; then nothing is kept
     */
    @ForAdministrators
    @Transactional
    public long keep(byte[] file, String name) {
        read(file).look();
        return files.keep(file, name, rights.name().orElse(""));
    }

    @ForAdministrators
    public Optional<Letterhead> find(long id) {
        return files.find(id);
    }

    @ForAdministrators
    public WordTemplate templateOf(Letterhead letterhead) {
        return read(files.file(letterhead.sha256()));
    }

    @ForAdministrators
    public Optional<Letterhead> inForce() {
        return files.inForce();
    }

    /** Of files that were handed in, the newest first. */
    @ForAdministrators
    public List<Letterhead> all() {
        return files.all();
    }

    /** The newest first. */
    @ForAdministrators
    public List<LetterheadUse> uses() {
        return files.uses();
    }

    /** The file that the settings name; empty for the house's own look. */
    @ForAdministrators
    public String setFile() {
        return set.file();
    }

    /** From now on Word files have the look of this file; what was issued stays as it is. */
    @ForAdministrators
    @Transactional
    public void take(long id) {
        Letterhead letterhead =
                files.find(id).orElseThrow(() -> new UnknownRecordException("template", String.valueOf(id)));
        if (files.inForce().filter(letterhead::equals).isEmpty()) {
            files.use(id, rights.name().orElse(""));
            AuditLog.tell("Taken", "template " + letterhead.sha256());
        }
    }

    /** From now on Word files have the look that the settings name. */
    @ForAdministrators
    @Transactional
    public void takeAway() {
        files.inForce().ifPresent(letterhead -> {
            files.use(null, rights.name().orElse(""));
            AuditLog.tell("Taken away", "template " + letterhead.sha256());
        });
    }
}
