package org.rapporteur.platform.people;

import java.time.Duration;
import org.rapporteur.terms.Coded;

/** Why somebody gets a link to choose a password, and how long it lasts. */
enum LinkPurpose implements Coded {
    INVITATION(People.ONE_TIME),
    RESET(Duration.ofHours(1));

    private final Duration lasts;

    LinkPurpose(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }

    static LinkPurpose ofCode(String code) {
        return Coded.of(LinkPurpose.class, code, "a purpose of a link");
    }
}
