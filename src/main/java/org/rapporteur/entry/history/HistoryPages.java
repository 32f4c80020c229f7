package org.rapporteur.entry.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.entry.history.HistoryPage.Changed;
import org.rapporteur.entry.history.HistoryPage.Step;
import org.rapporteur.entry.sheet.Choice;
import org.rapporteur.entry.sheet.Field;
import org.rapporteur.entry.sheet.LabelledText;
import org.rapporteur.entry.sheet.Sheet;
import org.rapporteur.entry.sheet.SheetDifference;
import org.rapporteur.entry.sheet.SheetDifference.OfField;
import org.rapporteur.entry.sheet.WordRun;
import org.rapporteur.platform.ClockTimes;
import org.rapporteur.platform.InvalidParameterException;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of histories show. */
@Service
@Transactional(readOnly = true)
class HistoryPages {

    private static final int ROWS = 50;
    private static final int STEPS = 20;

    private final RevisionTable revisions;
    private final Map<String, SheetSource> sources;
    private final MessageSource messages;
    private final ClockTimes times;

    HistoryPages(RevisionTable revisions, List<SheetSource> sources, MessageSource messages, ClockTimes times) {
        this.revisions = revisions;
        this.sources = sources.stream().collect(Collectors.toMap(SheetSource::kind, source -> source));
        this.messages = messages;
        this.times = times;
    }

    RecentPage recent(String kind, String who, int page) {
        if (!kind.isEmpty() && !sources.containsKey(kind)) {
            throw new InvalidParameterException("kind", kind, "history.kind.unknown");
        }
        if (page < 1 || page > 1_000_000) {
            throw new InvalidParameterException("page", "" + page, "pager.form");
        }
        String known = who.replace('\0', '\uFFFD'); // which no database can hold
        List<Revision> found = revisions.recent(kind, known, (page - 1) * ROWS, ROWS + 1);
        List<RecentPage.Row> rows = found.stream().limit(ROWS).map(this::row).toList();
        return new RecentPage(kind, who, page, found.size() > ROWS, kinds(), revisions.authors(), rows);
    }

    private List<Choice> kinds() {
        return sources.keySet().stream()
                .map(kind -> new Choice(kind, kindName(kind)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private RecentPage.Row row(Revision revision) {
        Sheet sheet = revision.sheet();
        return new RecentPage.Row(
                sheet.kind(),
                sheet.key(),
                kindName(sheet.kind()),
                name(sheet),
                revision.number(),
                time(revision.at()),
                revision.at().toString(),
                revision.who(),
                revision.why(),
                revision.action().code());
    }

    HistoryPage of(String kind, String key, int until) {
        SheetSource source = sources.get(kind);
        List<Revision> found = source == null ? List.of() : revisions.until(kind, key, until, STEPS + 1);
        if (source == null || found.isEmpty()) {
            throw new UnknownRecordException(kind, key);
        }
        Revision newest = found.get(0);
        Sheet present = source.sheets(List.of(key)).get(key);
        boolean isLatest = until >= Integer.MAX_VALUE / 3;
        return new HistoryPage(
                kind,
                key,
                name(newest.sheet()),
                kindName(kind),
                present == null ? null : source.address(present),
                steps(source, found, present, isLatest),
                found.size() > STEPS ? found.get(STEPS).number() : 0);
    }

    private List<Step> steps(SheetSource source, List<Revision> found, @Nullable Sheet present, boolean isLatest) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < Math.min(STEPS, found.size()); at++) {
            Revision revision = found.get(at);
            Sheet before = at + 1 < found.size() ? found.get(at + 1).sheet() : empty(revision.sheet());
            boolean isPresent = at == 0 && isLatest && present != null;
            steps.add(step(source, revision, before, !isPresent && !revision.isWithdrawal()));
        }
        return steps;
    }

    private Step step(SheetSource source, Revision revision, Sheet before, boolean restorable) {
        return new Step(
                revision.number(),
                time(revision.at()),
                revision.at().toString(),
                revision.who(),
                revision.why(),
                revision.action().code(),
                revision.isWithdrawal() ? List.of() : changed(source, before, revision.sheet()),
                restorable);
    }

    /** In the order of the form; fields there are no more come last. */
    private List<Changed> changed(SheetSource source, Sheet before, Sheet after) {
        Map<String, Field> fields = new LinkedHashMap<>();
        source.fields().forEach(field -> fields.put(field.name(), field));
        List<String> order = List.copyOf(fields.keySet());
        return SheetDifference.between(before, after).fields().stream()
                .map(OfField::field)
                .sorted(Comparator.comparingInt(field -> order.contains(field) ? order.indexOf(field) : order.size()))
                .map(name -> new Changed(
                        label(after.kind(), name), runs(fields.getOrDefault(name, Field.line(name)), before, after)))
                .toList();
    }

    /** Of a first revision everything is new, which need not be marked word by word. */
    private List<WordRun> runs(Field field, Sheet before, Sheet after) {
        String text = after.text(field.name());
        return before.fields().isEmpty()
                ? List.of(new WordRun(WordRun.Change.SAME, LabelledText.of(field, text, this::facet)))
                : LabelledText.between(field, before.text(field.name()), text, this::facet);
    }

    private String facet(String name) {
        return String.valueOf(messages.getMessage("facets." + name, null, name, RequestLanguage.get()));
    }

    private static Sheet empty(Sheet like) {
        return new Sheet(like.kind(), like.key(), Map.of());
    }

    private String label(String kind, String field) {
        return String.valueOf(messages.getMessage("entry." + kind + "." + field, null, field, RequestLanguage.get()));
    }

    private String name(Sheet sheet) {
        SheetSource source = sources.get(sheet.kind());
        return source == null ? sheet.key() : source.name(sheet);
    }

    private String kindName(String kind) {
        return messages.getMessage("entry.kind." + kind, null, RequestLanguage.get());
    }

    private String time(Instant at) {
        return times.of(at);
    }
}
