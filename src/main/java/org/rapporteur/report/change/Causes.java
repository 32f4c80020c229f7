package org.rapporteur.report.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Claim;
import org.rapporteur.document.ClaimType;
import org.rapporteur.document.Source;
import org.rapporteur.document.difference.Cause;
import org.rapporteur.document.difference.DifferenceEntry;
import org.rapporteur.document.difference.DifferenceKind;
import org.rapporteur.document.difference.Passage;
import org.rapporteur.document.difference.Placed;
import org.rapporteur.document.difference.Reason;
import org.rapporteur.platform.EntryLog.Name;
import org.rapporteur.report.change.RecordEdits.Edit;
import org.rapporteur.report.compile.ToldRecords.Told;

/**
 * Says why reports differ, from the records that each of them tells and what is known of these. Of several causes the one
 * is said that explains most: what came or went before what was counted anew, that before what was edited.
 */
final class Causes {

    private static final Set<ClaimType> OF_DAYS = Set.of(ClaimType.PERIOD, ClaimType.DATE);

    private final ReportSide before;
    private final ReportSide after;
    private final ChangeEvidence known;
    private final Because because;
    private final AnsweredCauses answers;

    Causes(ReportSide before, ReportSide after, ChangeEvidence known) {
        this.before = before;
        this.after = after;
        this.known = known;
        this.because = new Because(after.frame().wording(), known.people(), known.zone());
        this.answers = new AnsweredCauses(known.answers(), because);
    }

    /** The cause of a printed difference; null where nobody knows more than what happened. */
    @Nullable
    Reason of(DifferenceEntry entry) {
        EntryRecords then = new EntryRecords(before, entry.before());
        EntryRecords now = new EntryRecords(after, entry.after());
        return switch (entry.kind()) {
            case RENUMBERED, UNSEEN -> null;
            case INSERTED -> first(() -> came(now), () -> edited(now));
            case DELETED -> first(() -> left(then), () -> edited(then));
            case MOVED -> first(() -> movedOn(then, now), () -> moved(entry, then, now));
            default -> changed(entry, then, now);
        };
    }

    @SafeVarargs
    private static @Nullable Reason first(Supplier<@Nullable Reason>... causes) {
        return Stream.of(causes)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Reason came(EntryRecords now) {
        List<Source> fresh = now.told().entrySet().stream()
                .filter(record -> !tells(before, record.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        if (!fresh.isEmpty()) {
            return new Reason(Cause.NEW_RECORD, "", fresh);
        }
        return first(() -> movedOn(now, now), () -> elsewhere(now), () -> newParagraph(now));
    }

    private static boolean tells(ReportSide side, Source source) {
        return side.told().tells(new Told(source.room(), source.key()));
    }

    /** Records that both reports tell, at different places. */
    private static @Nullable Reason elsewhere(EntryRecords records) {
        Collection<Source> told = records.told().values();
        return told.isEmpty() ? null : new Reason(Cause.MOVED, "", List.copyOf(told));
    }

    /** Words that were typed anew are a record themselves. */
    private @Nullable Reason newParagraph(EntryRecords now) {
        Edit edit = edit(now.written(after.period().code()));
        boolean paragraph = !now.paragraphs().isEmpty();
        return !paragraph ? null : new Reason(Cause.NEW_RECORD, edit == null ? "" : because.edit(edit), List.of());
    }

    private @Nullable Reason left(EntryRecords then) {
        List<Source> gone = then.told().values().stream()
                .filter(record -> !tells(after, record))
                .toList();
        return first(
                () -> answers.retired(then, gone),
                () -> answers.open(then),
                () -> takenOut(then),
                () -> gone.isEmpty() ? null : new Reason(Cause.RETIRED, concluded(gone), gone),
                () -> movedOn(then, then),
                () -> elsewhere(then));
    }

    private @Nullable Reason takenOut(EntryRecords then) {
        Edit edit = edit(then.written(after.period().code()));
        return edit == null || !edit.gone() ? null : new Reason(Cause.RETIRED, because.edit(edit), List.of());
    }

    /** What was concluded before the days a report tells was told in the one before. */
    private String concluded(List<Source> gone) {
        boolean texts = gone.stream().allMatch(source -> source.room().equals("text"));
        boolean later =
                after.frame().days().from().isAfter(before.frame().days().from());
        return texts && later ? because.concludedBefore(after.frame().days().from()) : "";
    }

    private Reason moved(DifferenceEntry entry, EntryRecords then, EntryRecords now) {
        boolean same = words(entry.before()).equals(words(entry.after()));
        Reason other = same ? null : changed(entry, then, now);
        return other == null ? Reason.of(Cause.MOVED) : other;
    }

    private static List<String> words(List<Placed> placed) {
        return placed.stream().map(one -> one.passage().text()).toList();
    }

    private @Nullable Reason changed(DifferenceEntry entry, EntryRecords then, EntryRecords now) {
        return first(
                () -> recounted(then, now),
                () -> others(then, now),
                () -> movedOn(then, now),
                () -> edited(now),
                () -> otherDays(then, now),
                () -> ofPeriod(entry),
                () -> answers.stillTrue(then),
                () -> wording(entry, then, now));
    }

    private @Nullable Reason recounted(EntryRecords then, EntryRecords now) {
        List<Recount> recounts = Recount.of(then.claims(), now.claims());
        List<Source> records = recounts.stream()
                .flatMap(recount -> recount.records().stream())
                .distinct()
                .toList();
        return recounts.isEmpty() ? null : new Reason(Cause.RECOUNTED, because.counts(recounts), records);
    }

    /** Other records are told than were. */
    private @Nullable Reason others(EntryRecords then, EntryRecords now) {
        List<Source> came = without(now, then);
        List<Source> gone = without(then, now);
        if (came.isEmpty() && gone.isEmpty()) {
            return null;
        }
        Cause cause = came.isEmpty() ? Cause.RETIRED : Cause.NEW_RECORD;
        return new Reason(cause, "", Stream.concat(came.stream(), gone.stream()).toList());
    }

    private static List<Source> without(EntryRecords records, EntryRecords others) {
        return Recount.without(
                        List.copyOf(records.told().values()),
                        List.copyOf(others.told().values()))
                .toList();
    }

    private @Nullable Reason movedOn(EntryRecords then, EntryRecords now) {
        StageSteps steps = StageSteps.of(Stream.of(then, now), before, after);
        return steps.isEmpty() ? null : new Reason(Cause.STAGE_MOVED, steps.words(because), steps.texts());
    }

    private @Nullable Reason edited(EntryRecords records) {
        String period = after.period().code();
        Edit edit = edit(records.written(period));
        if (edit == null) {
            edit = edit(records.facts(period));
        }
        return edit == null ? null : new Reason(Cause.EDITED, because.edit(edit), List.of());
    }

    private @Nullable Edit edit(Collection<Name> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(known.edits().get(name)))
                .max(Comparator.comparing(Edit::at))
                .orElse(null);
    }

    private @Nullable Reason otherDays(EntryRecords then, EntryRecords now) {
        boolean same = days(then).equals(days(now));
        return same ? null : new Reason(Cause.RECOUNTED, because.days(), List.of());
    }

    private static List<String> days(EntryRecords records) {
        return records.claims().stream()
                .filter(claim -> OF_DAYS.contains(claim.type()))
                .map(Claim::text)
                .toList();
    }

    private @Nullable Reason ofPeriod(DifferenceEntry entry) {
        boolean cover = entry.first().kind() == Passage.Kind.COVER;
        boolean another = !before.period().code().equals(after.period().code());
        return cover && another
                ? new Reason(Cause.NEW_RECORD, because.cover(after.period().code()), List.of())
                : null;
    }

    /** Other words of the same records, which nobody typed. */
    private @Nullable Reason wording(DifferenceEntry entry, EntryRecords then, EntryRecords now) {
        boolean same = then.told().keySet().equals(now.told().keySet());
        boolean told = entry.kind() == DifferenceKind.CHANGED && !now.claims().isEmpty();
        return same && told && known.otherProgram() ? Reason.of(Cause.WORDING) : null;
    }
}
