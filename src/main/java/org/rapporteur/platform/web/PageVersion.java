package org.rapporteur.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.platform.DataVersion;
import org.springframework.beans.factory.ObjectProvider;

/** Changes with whatever changes any page: records, day, program. Without a database nothing changes but the program. */
class PageVersion {

    private final ObjectProvider<DataVersion> data;
    private final Clock clock;
    private final String program;

    /** @param program what tells programs from one another, and settings, that make other pages of the same records */
    PageVersion(ObjectProvider<DataVersion> data, Clock clock, String program) {
        this.data = data;
        this.clock = clock;
        this.program = program;
    }

    /** None, where nothing may be kept now; else all that is read in this thread is of this version until {@link #release}. */
    Optional<String> hold() {
        DataVersion records = data.getIfAvailable();
        Optional<Long> number = records == null ? Optional.of(0L) : records.hold();
        return number.map(
                known -> program + "-" + known + "-" + LocalDate.now(clock).toEpochDay());
    }

    void release() {
        data.ifAvailable(DataVersion::release);
    }
}
