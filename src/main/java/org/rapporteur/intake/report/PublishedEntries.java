package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.ApprovalDay;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.check.evidence.KnownBody;
import org.rapporteur.intake.proposal.Ancestry;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;

/** What the catalogue gives of a text: its title, what it stands on, and the records these would be. */
final class PublishedEntries {
    private static final String SOURCE = "Catalogue of ITU-T texts";
    private static final Pattern BEFORE_TITLE = Pattern.compile("^(?:(?:Amendment|Corrigendum|Erratum) \\d+: ?"
            + "|(?:ITU-T )?[A-Z](?:\\.\\d[\\d.]*)?(?:[- ]series)?(?: Recommendations)? [-\u2013\u2014] )");

    private final Ancestry ancestry;
    private final Set<String> bodies;

    PublishedEntries(Catalogue catalogue, List<KnownBody> bodies) {
        this.ancestry = new Ancestry(catalogue, List.of());
        this.bodies = bodies.stream().map(KnownBody::code).collect(Collectors.toSet());
    }

    /** Free of “Amendment 1: ” and of the name of its series, which its designation says; null where it has none. */
    static @Nullable String title(PublishedText text) {
        String title = BEFORE_TITLE.matcher(text.title()).replaceFirst("");
        return title.isBlank() ? null : title;
    }

    static DayKnown day(ApprovalDay approved) {
        return approved.isExact()
                ? DayKnown.on(approved.first())
                : DayKnown.in(approved.first().getYear());
    }

    TextAncestry<String> ancestry(PublishedText text) {
        return new TextAncestry<>(
                ancestry.earlier(text).map(PublishedText::key).orElse(null),
                ancestry.base(text).map(PublishedText::key).orElse(null));
    }

    Optional<PublishedText> base(PublishedText text) {
        return ancestry.base(text);
    }

    /** What it stands on, the earliest first; the past of these is not looked into, but for what they change. */
    List<TextEntry> bases(PublishedText text) {
        List<TextEntry> bases = new ArrayList<>();
        ancestry.earlier(text).ifPresent(other -> bases.add(entry(other)));
        Optional<PublishedText> base = ancestry.base(text);
        while (base.isPresent()) {
            bases.add(0, entry(base.get()));
            base = ancestry.base(base.get());
        }
        return bases;
    }

    TextEntry entry(PublishedText text) {
        return new TextEntry(
                text.key(),
                TextIdentity.of(text.kind(), "T", text.designation(), title(text)),
                Approval.by(group(text), Map.of(text.kind().concludedBy(), day(text.approved()))),
                TextAncestry.amending(
                        ancestry.base(text).map(PublishedText::key).orElse(null)),
                Answers.none(),
                new TextOrigin(SOURCE, link(text)));
    }

    static @Nullable String link(PublishedText text) {
        return text.address().isEmpty() ? null : text.address();
    }

    /** Null where it is not known, or known only as that of its series today. */
    @Nullable
    String group(PublishedText text) {
        String code = "T-" + text.group();
        return text.groupIsGuessed() || !bodies.contains(code) ? null : code;
    }
}
