package org.rapporteur.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned block of a section.
 *
 * @param key permanent within its section
 * @param layout how texts or activities are set out; null for the other kinds
 * @param numbered false for a paragraph that goes on in the one before it and so takes no number of its own
 * @param leads whether it opens with the totals of its section
 * @param filter narrows what it tells; empty for all the section's topic holds
 * @param text prose: the block itself, or what introduces its list
 * @param continuation prose that goes on after the list
 * @param activities slugs of the activities it tells, in order
 * @param tallies slugs of the tallies it tells, in order
 * @param source where typed prose comes from; empty where records say it
 */
public record OutlineBlock(
        String key,
        BlockKind kind,
        @Nullable Layout layout,
        boolean numbered,
        boolean leads,
        String filter,
        String text,
        String continuation,
        List<String> activities,
        List<String> tallies,
        String source) {

    public OutlineBlock {
        activities = List.copyOf(activities);
        tallies = List.copyOf(tallies);
    }

    /** The same telling other activities and tallies. */
    public OutlineBlock telling(List<String> otherActivities, List<String> otherTallies) {
        return new OutlineBlock(
                key, kind, layout, numbered, leads, filter, text, continuation, otherActivities, otherTallies, source);
    }

    /** The same telling only what another filter leaves. */
    public OutlineBlock narrowed(String other) {
        return new OutlineBlock(
                key, kind, layout, numbered, leads, other, text, continuation, activities, tallies, source);
    }
}
