package org.rapporteur.check.rules.days;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.check.language.DateMention;
import org.rapporteur.check.language.DateSpan;
import org.rapporteur.check.language.Dates;
import org.rapporteur.check.language.Precision;
import org.rapporteur.check.rule.Subject;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Document;
import org.rapporteur.document.Paragraph;
import org.rapporteur.terms.DateRange;

/**
 * The day on which a report speaks: that on its cover, else the last of the period. Dates made from records choose their
 * tense by themselves and never go stale.
 */
final class TellingDay {
    private final @Nullable LocalDate day;
    private final Map<BlockId, String> claims = new HashMap<>();

    TellingDay(Subject subject) {
        DateRange days = subject.evidence().days();
        LocalDate printed = printed(subject.document());
        day = printed != null ? printed : days == null ? null : days.to();
        subject.document()
                .allBlocks()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(this::keep);
    }

    private static @Nullable LocalDate printed(Document document) {
        List<DateSpan> dates = Dates.in(document.cover().date());
        return dates.isEmpty() || dates.get(0).precision() != Precision.DAY
                ? null
                : dates.get(0).last();
    }

    private void keep(Paragraph paragraph) {
        paragraph.content().stream()
                .filter(inline -> inline instanceof Claim claim && claim.type() == ClaimType.DATE)
                .forEach(claim -> claims.merge(paragraph.id(), claim.text(), (one, other) -> one + "\n" + other));
    }

    /** Null where nothing tells. */
    @Nullable
    LocalDate day() {
        return day;
    }

    boolean isPassed(DateMention date) {
        return day != null && !date.last().isAfter(day) && !isMadeFromRecord(date);
    }

    private boolean isMadeFromRecord(DateMention date) {
        return claims.getOrDefault(date.line().place().block(), "").contains(date.quote());
    }
}
