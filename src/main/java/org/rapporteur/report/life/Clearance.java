package org.rapporteur.report.life;

import java.util.List;
import java.util.Optional;

/**
 * How the sections of a report stand, and the whole.
 *
 * @param sections in reading order
 */
public record Clearance(List<SectionStanding> sections, SectionStanding whole) {

    /** Why something cannot be done to a section. */
    public enum Refusal {
        /** It is for others to do. */
        NOT_YOURS,
        /** Nobody clears what they wrote. */
        WROTE_IN_IT,
        /** It has not come so far, or farther. */
        NOT_NOW,
        /** The whole is cleared after all its sections. */
        SECTIONS_OPEN,
        /** It must be said why. */
        SAYS_NOTHING,
        /** Somebody did something to it, or changed it, since it was seen. */
        STALE
    }

    /**
     * Who is about to do something to a section.
     *
     * @param owns whether the section is theirs to make
     * @param clears whether they clear sections such as this
     */
    record Actor(String name, boolean edits, boolean owns, boolean clears, boolean clearsAll) {}

    public Clearance {
        sections = List.copyOf(sections);
    }

    /** Those that do not stand as they were cleared. */
    public long open() {
        return sections.stream().filter(section -> !section.isCleared()).count();
    }

    public Optional<SectionStanding> find(String section) {
        return section.equals(SectionText.WHOLE)
                ? Optional.of(whole)
                : sections.stream()
                        .filter(one -> one.text().key().equals(section))
                        .findFirst();
    }

    /** Why this actor may not do this now; empty if they may. */
    Optional<Refusal> refusal(SectionAct act, SectionStanding section, Actor actor) {
        if (!isFor(act, section, actor)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (act == SectionAct.CLEARED && section.writers().contains(actor.name())) {
            return Optional.of(Refusal.WROTE_IN_IT);
        }
        return section.text().isWhole() ? notYetWhole(act) : notNow(act, section);
    }

    private static boolean isFor(SectionAct act, SectionStanding section, Actor actor) {
        boolean whole = section.text().isWhole();
        return switch (act) {
            case ASSIGNED, OVERRIDDEN -> actor.edits() && !whole;
            case SUBMITTED -> (actor.edits() || actor.owns()) && !whole;
            case RETURNED -> (actor.edits() || actor.clears()) && !whole;
            case CLEARED -> whole ? actor.clearsAll() : actor.clears();
        };
    }

    private static Optional<Refusal> notNow(SectionAct act, SectionStanding section) {
        boolean changed = section.isChanged();
        boolean now = switch (act) {
            case ASSIGNED -> true;
            case SUBMITTED -> section.state().maySubmit(changed);
            case RETURNED -> section.state().mayReturn();
            case CLEARED, OVERRIDDEN -> section.state().mayClear(changed);
        };
        return now ? Optional.empty() : Optional.of(Refusal.NOT_NOW);
    }

    private Optional<Refusal> notYetWhole(SectionAct act) {
        if (act != SectionAct.CLEARED || whole.isCleared()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        return open() > 0 ? Optional.of(Refusal.SECTIONS_OPEN) : Optional.empty();
    }
}
