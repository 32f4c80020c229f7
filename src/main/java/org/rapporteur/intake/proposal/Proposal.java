package org.rapporteur.intake.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.records.recommendation.Text;

/**
 * A published text that no record has.
 *
 * @param state whether it can be entered
 * @param draft the record of it as a draft, which is to be brought up to date instead; else null
 * @param topic slug of the one it seems to be about; null where nothing tells
 * @param group code of the group the catalogue gives it; null where it gives none that worked on that day
 * @param before what has to be entered with it, the earliest first: the text it changes, the edition it replaces
 */
record Proposal(
        PublishedText text,
        State state,
        @Nullable Text draft,
        @Nullable String topic,
        @Nullable String group,
        List<PublishedText> before) {

    /** Whether a published text can be entered from the catalogue. */
    enum State {
        READY,
        /** It changes a text that neither the records nor the catalogue have. */
        WITHOUT_BASE,
        /** Its number is in no form we know. */
        NUMBER_UNREAD,
        /** There is a record of it as a draft. */
        DRAFT
    }

    String key() {
        return text.key();
    }

    boolean isReady() {
        return state == State.READY;
    }
}
