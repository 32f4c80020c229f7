package org.rapporteur.intake.proposal;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.DateRange;

/**
 * Makes what is entered of a text from what the catalogue has.
 *
 * @param period code of the period in which texts are proposed
 * @param source where the records come from, for their readers
 */
record ProposedEntries(Ancestry ancestry, String period, DateRange days, String source) {

    /** A text accepted into a topic; the edition it replaces is recorded, or entered with it. */
    TextEntry accepted(PublishedText text, @Nullable String group, String topic) {
        String revises = ancestry.earlier(text).map(this::slug).orElse(null);
        return entry(text, group, revises, Set.of(topic));
    }

    /** A text that another stands on; it is told by none of the topics, and its own past is not looked into. */
    TextEntry background(PublishedText text, @Nullable String group) {
        String revises =
                ancestry.earlier(text).flatMap(ancestry::record).map(Text::slug).orElse(null);
        return entry(text, group, revises, Set.of());
    }

    private TextEntry entry(PublishedText text, @Nullable String group, @Nullable String revises, Set<String> topics) {
        return new TextEntry(
                text.key(),
                TextIdentity.of(
                        text.kind(), "T", text.designation(), text.title().isEmpty() ? null : text.title()),
                Approval.by(group, Map.of(text.kind().concludedBy(), day(text.approved()))),
                new TextAncestry<>(revises, ancestry.base(text).map(this::slug).orElse(null)),
                Answers.to(topics),
                new TextOrigin(source, text.address().isEmpty() ? null : text.address()));
    }

    /** A record may have another key than its designation gives. */
    private String slug(PublishedText text) {
        return ancestry.record(text).map(Text::slug).orElse(text.key());
    }

    private DayKnown day(ApprovalDay approved) {
        if (approved.isExact()) {
            return DayKnown.on(approved.first());
        }
        return days.contains(approved.first()) && days.contains(approved.last())
                ? DayKnown.in(period)
                : DayKnown.in(approved.first().getYear());
    }
}
