package org.rapporteur.intake.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.PublishedText;
import org.rapporteur.intake.report.Remark.Code;
import org.rapporteur.records.recommendation.Approval;
import org.rapporteur.records.recommendation.TextAncestry;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.recommendation.TextEntry.DayKnown;
import org.rapporteur.records.recommendation.TextIdentity;
import org.rapporteur.records.recommendation.TextOrigin;
import org.rapporteur.records.topic.Answers;
import org.rapporteur.terms.Designation;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;

/** Makes a text, as one line tells it, into the record it would be, held against what is published. */
final class TextReading {
    private final ReportFacts facts;
    private final ReportDays days;
    private final String period;
    private final String source;
    private final EditionMeant editions;
    private final PublishedEntries published;

    /** @param source how the report is called where a record says where it comes from */
    TextReading(ReportFacts facts, ReportDays days, String period, String source) {
        this.facts = facts;
        this.days = days;
        this.period = period;
        this.source = source;
        this.editions = new EditionMeant(facts.catalogue(), days);
        this.published = new PublishedEntries(facts.catalogue(), facts.bodies());
    }

    ProposedText read(SaidText written) {
        List<Remark> remarks = new ArrayList<>();
        SaidText said = withSeries(written, remarks);
        if (said.radio() != null) {
            return radio(said, remarks);
        }
        Optional<PublishedText> meant = editions.of(said);
        return meant.isPresent() ? published(said, meant.get(), remarks) : unpublished(said, remarks);
    }

    private SaidText withSeries(SaidText said, List<Remark> remarks) {
        Optional<Designation> found =
                said.withoutSeries().flatMap(supplement -> editions.inSeries(supplement, said.groups()));
        found.ifPresent(number -> remarks.add(Remark.of(Code.SERIES_COMPLETED, said.number(), number.toString())));
        return found.map(said::designated).orElse(said);
    }

    private ProposedText published(SaidText said, PublishedText text, List<Remark> remarks) {
        TitleChoice title = TitleChoice.of(said, text, published.base(text));
        title.remark().ifPresent(remarks::add);
        GroupChoice group = GroupChoice.of(said, text, facts);
        group.remark().ifPresent(remarks::add);
        StageChoice stages = StageChoice.of(said, text, days, period);
        stages.remark().ifPresent(remarks::add);
        TextIdentity identity = new TextIdentity(
                text.kind(), "T", text.designation(), null, said.workName().orElse(null), title.title(), said.region());
        return proposed(
                said,
                new TextEntry(
                        text.key(),
                        identity,
                        Approval.by(group.code(), stages.stages()),
                        published.ancestry(text),
                        Answers.none(),
                        new TextOrigin(source(said), PublishedEntries.link(text))),
                published.bases(text),
                remarks,
                title.isAgreed()
                        && group.isAgreed()
                        && stages.isAgreed()
                        && kindAgrees(said, text)
                        && regionKnown(said, remarks));
    }

    private static boolean regionKnown(SaidText said, List<Remark> remarks) {
        boolean regional =
                said.designation() != null && said.designation().shortForm().endsWith(" R");
        if (regional && said.region() == null) {
            remarks.add(Remark.of(Code.REGION_MISSING));
            return false;
        }
        return true;
    }

    private static boolean kindAgrees(SaidText said, PublishedText text) {
        return said.kind() == null || said.kind() == text.kind();
    }

    private ProposedText unpublished(SaidText said, List<Remark> remarks) {
        Designation number = said.designation();
        TextKind kind = kind(said, remarks);
        remarks.add(Remark.of(number == null ? Code.NOT_NUMBERED : Code.NOT_IN_CATALOGUE, said.number()));
        Optional<PublishedText> earlier = number == null ? Optional.empty() : earlier(number);
        String group = said.groups().size() == 1 ? said.groups().get(0) : null;
        if (group == null) {
            remarks.add(Remark.of(Code.GROUP_MISSING));
        }
        TextIdentity identity = new TextIdentity(
                kind,
                "T",
                number == null ? null : number.toString(),
                null,
                said.workName().orElse(null),
                titleOf(said, earlier),
                said.region());
        TextAncestry<String> ancestry = earlier.map(text -> number != null && number.isChange()
                        ? TextAncestry.amending(text.key())
                        : TextAncestry.revising(text.key()))
                .orElseGet(TextAncestry::none);
        TextEntry entry = new TextEntry(
                TextKeys.of(said, kind, group),
                identity,
                Approval.by(group, Map.of(stage(said, kind, remarks), DayKnown.in(period))),
                ancestry,
                Answers.none(),
                TextOrigin.of(source(said)));
        return proposed(said, entry, earlier.map(published::entry).map(List::of).orElse(List.of()), remarks, false);
    }

    private static @Nullable String titleOf(SaidText said, Optional<PublishedText> earlier) {
        String title =
                said.title() == null ? earlier.map(PublishedEntries::title).orElse(null) : said.title();
        return title == null && said.designation() == null && said.workName().isEmpty()
                ? said.line().text()
                : title;
    }

    /** The edition before a new one, or what an Amendment changes. */
    private Optional<PublishedText> earlier(Designation number) {
        Designation other = number.isChange() ? number.base() : number;
        return facts.catalogue().editions(other).stream()
                .filter(text -> !text.approved().isAfter(days.cutOff()))
                .reduce((before, later) -> later);
    }

    private static TextKind kind(SaidText said, List<Remark> remarks) {
        if (said.kind() != null) {
            return said.kind();
        }
        remarks.add(Remark.of(Code.KIND_GUESSED, TextKind.TECHNICAL_REPORT.code()));
        return TextKind.TECHNICAL_REPORT;
    }

    private static Stage stage(SaidText said, TextKind kind, List<Remark> remarks) {
        Stage stage = switch (said.standing()) {
            case CONCLUDED, MENTIONED -> kind.concludedBy();
            case UNDER_APPROVAL -> Objects.requireNonNullElse(said.stage(), Stage.CONSENTED);
            case IN_DEVELOPMENT -> Stage.IN_DEVELOPMENT;
        };
        Stage held = stage.mayBeHeldBy(kind) ? stage : Stage.IN_DEVELOPMENT;
        if (said.isConcluded() && said.stage() != null && said.stage() != held) {
            remarks.add(Remark.of(Code.STAGE_CORRECTED, kind.code(), held.code()));
        }
        if (said.isConcluded()) {
            remarks.add(Remark.of(Code.DAY_UNKNOWN));
        }
        return held;
    }

    private ProposedText radio(SaidText said, List<Remark> remarks) {
        var number = Objects.requireNonNull(said.radio());
        var known = facts.radioTexts().stream()
                .filter(text -> text.designation().equals(number))
                .findFirst();
        known.map(text -> text.approved())
                .filter(approved -> approved.isBefore(days.printed().from()))
                .ifPresent(approved -> remarks.add(Remark.of(Code.APPROVED_BEFORE, approved.toString())));
        if (known.isEmpty()) {
            remarks.add(Remark.of(Code.NOT_IN_CATALOGUE, number.toString()));
        }
        DayKnown day = known.map(text -> PublishedEntries.day(text.approved())).orElseGet(() -> DayKnown.in(period));
        Map<Stage, DayKnown> stages = new EnumMap<>(Map.of(number.kind().concludedBy(), day));
        TextEntry entry = new TextEntry(
                TextKeys.of(number),
                new TextIdentity(number.kind(), "R", number.toString(), null, null, said.title(), null),
                Approval.by(null, stages),
                TextAncestry.none(),
                Answers.none(),
                TextOrigin.of(source(said)));
        return proposed(said, entry, List.of(), remarks, known.isPresent() && said.isConcluded());
    }

    private String source(SaidText said) {
        return source + ", " + said.line().place();
    }

    private static ProposedText proposed(
            SaidText said, TextEntry entry, List<TextEntry> bases, List<Remark> remarks, boolean sure) {
        return new ProposedText(entry, bases, said.title(), remarks, sure, List.of(said.line()));
    }
}
