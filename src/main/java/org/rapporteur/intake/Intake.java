package org.rapporteur.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.intake.SavedLists.SavedList;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.Pasted;
import org.rapporteur.intake.paste.PastedText;
import org.rapporteur.intake.paste.Progress;
import org.rapporteur.intake.paste.Scrutiny;
import org.rapporteur.platform.ChangeReason;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.access.Rights;
import org.rapporteur.records.recommendation.Recommendations;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.records.recommendation.TextEntry;
import org.rapporteur.records.topic.Topics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads pasted lists, checks them and saves them. */
@Service
@ForStaff
@Transactional(readOnly = true)
class Intake {
    private final KnownTexts knownTexts;
    private final Recommendations recommendations;
    private final Topics topics;
    private final SavedLists lists;
    private final Rights rights;

    Intake(KnownTexts knownTexts, Recommendations recommendations, Topics topics, SavedLists lists, Rights rights) {
        this.knownTexts = knownTexts;
        this.recommendations = recommendations;
        this.topics = topics;
        this.lists = lists;
        this.rights = rights;
    }

    /** What was read, with what is proposed and doubtful. */
    public List<PreviewRow> read(IntakeForm form, Pasted pasted) {
        Known known = knownTexts.of(pasted.texts(), form.period());
        TopicGuesses guesses = guesses(known);
        boolean guessed = form.topic().isEmpty();
        return Scrutiny.propose(pasted.texts(), known).stream()
                .map(row -> withRight(row, known))
                .map(row -> new PreviewRow(RowForm.of(row, guessed ? guesses.of(row) : form.topic()), row))
                .map(row -> guessed ? guesses.marked(row) : row)
                .toList();
    }

    private TopicGuesses guesses(Known known) {
        return new TopicGuesses(topics.all().values(), known);
    }

    /** Rows as somebody has left them, with what is doubtful. */
    public List<PreviewRow> check(IntakeForm form, List<RowForm> rows) {
        return check(form, rows, known(form, rows));
    }

    private Known known(IntakeForm form, List<RowForm> rows) {
        return knownTexts.of(rows.stream().map(RowForm::text).toList(), form.period());
    }

    private List<PreviewRow> check(IntakeForm form, List<RowForm> rows, Known known) {
        Set<String> themes = topics.all().keySet();
        List<PastedText> texts =
                rows.stream().map(row -> withTopic(row, themes)).toList();
        Iterator<PastedText> checked = Scrutiny.check(texts, known).iterator();
        TopicGuesses guesses = guesses(known);
        return rows.stream()
                .map(row -> new PreviewRow(row, withRight(checked.next(), known)))
                .map(row -> form.topic().isEmpty() ? guesses.marked(row) : row)
                .toList();
    }

    private static PastedText withTopic(RowForm row, Set<String> themes) {
        PastedText text = row.text();
        return row.topic().isEmpty() || themes.contains(row.topic())
                ? text
                : text.marked(Mark.of(Mark.Code.TOPIC_UNKNOWN, Mark.Field.TOPIC, row.topic()));
    }

    /** Who advances a record must be allowed to write that record, too. */
    private PastedText withRight(PastedText row, Known known) {
        boolean mayWrite = rights.mayWrite(PastedIdentity.sector(row), row.group())
                && further(row, known)
                        .map(Progress::record)
                        .map(record -> rights.mayWrite(record.sector(), record.group()))
                        .orElse(true);
        return mayWrite ? row : row.marked(Mark.of(Mark.Code.NOT_YOURS, Mark.Field.GROUP, String.valueOf(row.group())));
    }

    private static Optional<Progress> further(PastedText row, Known known) {
        return Progress.of(row, known).filter(progress -> progress.step() == Progress.Step.FURTHER);
    }

    public Optional<SavedList> saved(UUID submission) {
        return lists.find(submission);
    }

    public List<Text> texts(SavedList list) {
        return recommendations.all(list.texts());
    }

    /**
     * Saves all rows that are ticked, or none; the same form a second time changes nothing.
     *
     * @return the rows with what is wrong; empty if all is saved
     * @throws org.springframework.dao.DataIntegrityViolationException if another has entered one of them meanwhile
     */
    @Transactional
    public List<PreviewRow> save(UUID submission, IntakeForm form, List<RowForm> rows, String source) {
        Known known = known(form, rows);
        List<PreviewRow> ticked = check(form, rows.stream().filter(RowForm::use).toList(), known);
        if (lists.find(submission).isPresent()) {
            return List.of();
        }
        if (ticked.stream().anyMatch(PreviewRow::isRefused)) {
            return check(form, rows, known);
        }
        enter(submission, entries(known, form, ticked, source), source);
        return List.of();
    }

    private PastedEntries entries(Known known, IntakeForm form, List<PreviewRow> ticked, String source) {
        PastedEntries entries = new PastedEntries(known, form.period(), source);
        Map<String, TextEntry> recorded = recorded(known, PreviewRow.texts(ticked));
        for (PreviewRow row : ticked) {
            String topic = row.form().topic();
            Optional<TextEntry> record = further(row.text(), known)
                    .map(progress -> recorded.get(progress.record().slug()));
            record.ifPresentOrElse(
                    entry -> entries.advance(entry, row.text(), topic), () -> entries.add(row.text(), topic));
        }
        return entries;
    }

    private Map<String, TextEntry> recorded(Known known, List<PastedText> rows) {
        List<String> slugs = rows.stream()
                .flatMap(row -> further(row, known).stream())
                .map(progress -> progress.record().slug())
                .toList();
        return recommendations.entries(slugs).stream().collect(Collectors.toMap(TextEntry::key, entry -> entry));
    }

    private void enter(UUID submission, PastedEntries entries, String source) {
        String who = rights.name().orElse("");
        if (!lists.begin(submission, who, source, entries.slugs())) {
            return;
        }
        recommendations.all(entries.bases()); // at once, so that none is looked for by itself
        new ChangeReason(null, source, ChangeReason.Cause.IMPORTED).run(() -> {
            entries.inOrder().forEach(recommendations::enter);
            recommendations.replaceAll(entries.advanced());
        });
    }
}
