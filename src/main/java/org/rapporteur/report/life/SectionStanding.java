package org.rapporteur.report.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a section stands on its way to being cleared.
 *
 * @param duty who makes it and by when: as assigned, else as proposed from what it tells
 * @param sectors letters of the Sectors for all of which who clears it is bound; empty where only those of the whole do
 * @param writers who wrote in it since it was last cleared
 * @param events all that was done to it, the newest first
 */
public record SectionStanding(
        SectionText text,
        SectionWork work,
        Assignment duty,
        String sectors,
        Set<String> writers,
        List<SectionEvent> events) {

    public SectionStanding {
        writers = Set.copyOf(writers);
        events = List.copyOf(events);
    }

    /** Grows with every act. */
    public int version() {
        return work.version();
    }

    /** What somebody has begun to write is in work without anybody saying so. */
    public SectionState state() {
        return work.state() == SectionState.NOT_STARTED && !writers.isEmpty() ? SectionState.IN_WORK : work.state();
    }

    /** When it was cleared last; null before. */
    public @Nullable SectionEvent lastCleared() {
        return events.stream().filter(event -> event.act().clears()).findFirst().orElse(null);
    }

    /** The last thing done to it; null before the first. */
    public @Nullable SectionEvent last() {
        return events.isEmpty() ? null : events.get(0);
    }

    /** What clearers said when they gave it back, while nobody has handed it in again. */
    public @Nullable SectionEvent returned() {
        SectionEvent last = events.stream()
                .filter(event -> event.act() != SectionAct.ASSIGNED)
                .findFirst()
                .orElse(null);
        return last != null && last.act() == SectionAct.RETURNED ? last : null;
    }

    /** Whether it says something else than when it was cleared. */
    public boolean isChanged() {
        SectionEvent cleared = lastCleared();
        return state() == SectionState.CLEARED
                && cleared != null
                && !text.sha256().equals(cleared.sha256());
    }

    /** Whether it stands as it was cleared. */
    public boolean isCleared() {
        return state() == SectionState.CLEARED && !isChanged();
    }

    /** Whether who makes it still has to hand it in. */
    boolean isOwed() {
        return state() != SectionState.SUBMITTED && !isCleared();
    }

    /** Days since it was due; 0 where it is not late. */
    public long daysLate(LocalDate today) {
        LocalDate due = duty.due();
        return due == null || isCleared() ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
