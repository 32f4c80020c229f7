package org.rapporteur.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.access.ForStaff;
import org.rapporteur.access.Rights;
import org.rapporteur.intake.SavedLists.SavedList;
import org.rapporteur.paste.Mark;
import org.rapporteur.paste.PasteReader;
import org.rapporteur.paste.Pasted;
import org.rapporteur.paste.PastedText;
import org.rapporteur.recommendation.Recommendations;
import org.rapporteur.recommendation.Text;
import org.rapporteur.scrutiny.Known;
import org.rapporteur.scrutiny.Scrutiny;
import org.rapporteur.shared.Occasion;
import org.rapporteur.topic.Topics;
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
    public Pasted read(IntakeForm form) {
        Pasted pasted = PasteReader.read(form.text(), form.chosen());
        List<PastedText> rows = Scrutiny.propose(pasted.texts(), knownTexts.now(form.period()));
        return new Pasted(rights(rows), pasted.headings(), pasted.unread());
    }

    /** Rows as somebody has left them, with what is doubtful. */
    public List<PastedText> check(IntakeForm form, List<RowForm> rows) {
        return check(rows, knownTexts.now(form.period()));
    }

    private List<PastedText> check(List<RowForm> rows, Known known) {
        Set<String> themes = topics.all().keySet();
        List<PastedText> texts = rows.stream()
                .map(row -> row.topic().isEmpty() || themes.contains(row.topic())
                        ? row.text()
                        : row.text().marked(Mark.of(Mark.Code.TOPIC_UNKNOWN, Mark.Field.TOPIC, row.topic())))
                .toList();
        return rights(Scrutiny.check(texts, known));
    }

    private List<PastedText> rights(List<PastedText> rows) {
        return rows.stream().map(this::withRight).toList();
    }

    private PastedText withRight(PastedText row) {
        return rights.mayWrite(Entries.sector(row), row.group())
                ? row
                : row.marked(Mark.of(Mark.Code.NOT_YOURS, Mark.Field.GROUP, String.valueOf(row.group())));
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
        List<PastedText> checked = check(ticked, known);
        if (lists.find(submission).isPresent()) return List.of();
        if (checked.stream().anyMatch(Intake::isRefused)) return check(rows, known);
        enter(submission, entries(known, form, ticked, checked, source), source);
        return List.of();
    }

    /** A text that is there already cannot be saved again, however much somebody wants it. */
    static boolean isRefused(PastedText row) {
        return row.is(Mark.Weight.WRONG) || row.is(Mark.Weight.REPEATED);
    }

    private static Entries entries(
            Known known, IntakeForm form, List<RowForm> ticked, List<PastedText> checked, String source) {
        Entries entries = new Entries(known, form.period(), source);
        for (int i = 0; i < checked.size(); i++)
            entries.add(checked.get(i), ticked.get(i).topic());
        return entries;
    }

    private void enter(UUID submission, Entries entries, String source) {
        String who = rights.name().orElse("");
        if (!lists.begin(submission, who, source, entries.slugs())) return;
        new Occasion(null, source, Occasion.Cause.IMPORTED)
                .run(() -> entries.inOrder().forEach(recommendations::enter));
    }
}
