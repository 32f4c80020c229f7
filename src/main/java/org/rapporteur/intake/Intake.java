package org.rapporteur.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.intake.SavedLists.SavedList;
import org.rapporteur.intake.paste.Known;
import org.rapporteur.intake.paste.Mark;
import org.rapporteur.intake.paste.PasteReader;
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

    /** What was read, with what is proposed and doubtful, and the topic of each text in the same order. */
    public record Read(Pasted pasted, List<String> topics) {}

    /** What was read, with what is proposed and doubtful. */
    public Read read(IntakeForm form) {
        Pasted pasted = PasteReader.read(form.text(), form.chosen());
        Known known = knownTexts.now(form.period());
        TopicGuesses guesses = new TopicGuesses(topics.all().values(), known);
        List<PastedText> rows = rights(Scrutiny.propose(pasted.texts(), known), known);
        List<String> guessed = rows.stream()
                .map(row -> form.topic().isEmpty() ? guesses.of(row) : form.topic())
                .toList();
        List<PastedText> marked = form.topic().isEmpty() ? guesses.marked(rows, guessed) : rows;
        return new Read(new Pasted(marked, pasted.headings(), pasted.unread()), guessed);
    }

    /** Rows as somebody has left them, with what is doubtful. */
    public List<PastedText> check(IntakeForm form, List<RowForm> rows) {
        return check(form, rows, knownTexts.now(form.period()));
    }

    private List<PastedText> check(IntakeForm form, List<RowForm> rows, Known known) {
        Set<String> themes = topics.all().keySet();
        List<PastedText> texts = rows.stream()
                .map(row -> row.topic().isEmpty() || themes.contains(row.topic())
                        ? row.text()
                        : row.text().marked(Mark.of(Mark.Code.TOPIC_UNKNOWN, Mark.Field.TOPIC, row.topic())))
                .toList();
        List<PastedText> checked = rights(Scrutiny.check(texts, known), known);
        if (!form.topic().isEmpty()) {
            return checked;
        }
        TopicGuesses guesses = new TopicGuesses(topics.all().values(), known);
        return guesses.marked(checked, rows.stream().map(RowForm::topic).toList());
    }

    private List<PastedText> rights(List<PastedText> rows, Known known) {
        return rows.stream().map(row -> withRight(row, known)).toList();
    }

    /** Who advances a record must be allowed to write that record, too. */
    private PastedText withRight(PastedText row, Known known) {
        boolean mayWrite = rights.mayWrite(PastedEntries.sector(row), row.group())
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
    public List<PastedText> save(UUID submission, IntakeForm form, List<RowForm> rows, String source) {
        Known known = knownTexts.now(form.period());
        List<RowForm> ticked = rows.stream().filter(RowForm::use).toList();
        List<PastedText> checked = check(form, ticked, known);
        if (lists.find(submission).isPresent()) {
            return List.of();
        }
        if (checked.stream().anyMatch(Intake::isRefused)) {
            return check(form, rows, known);
        }
        enter(submission, entries(known, form, ticked, checked, source), source);
        return List.of();
    }

    /** A text that is there already cannot be saved again, however much somebody wants it. */
    static boolean isRefused(PastedText row) {
        return row.is(Mark.Weight.WRONG) || row.is(Mark.Weight.REPEATED);
    }

    private PastedEntries entries(
            Known known, IntakeForm form, List<RowForm> ticked, List<PastedText> checked, String source) {
        PastedEntries entries = new PastedEntries(known, form.period(), source);
        Map<String, TextEntry> recorded = recorded(known, checked);
        for (int i = 0; i < checked.size(); i++) {
            PastedText row = checked.get(i);
            String topic = ticked.get(i).topic();
            Optional<TextEntry> record = further(row, known)
                    .map(progress -> recorded.get(progress.record().slug()));
            record.ifPresentOrElse(entry -> entries.advance(entry, row, topic), () -> entries.add(row, topic));
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
