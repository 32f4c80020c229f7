package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.intake.paste.PasteReader;
import org.rapporteur.intake.paste.Pasted;
import org.rapporteur.records.period.PeriodSummary;
import org.rapporteur.records.period.Periods;
import org.rapporteur.records.studygroup.StudyGroups;
import org.rapporteur.records.topic.TopicSummary;
import org.rapporteur.records.topic.Topics;
import org.rapporteur.terms.Stage;
import org.rapporteur.terms.TextKind;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of the intake. */
@Component
class IntakePages {
    private final Periods periods;
    private final Topics topics;
    private final StudyGroups studyGroups;
    private final MarkWords words;

    IntakePages(Periods periods, Topics topics, StudyGroups studyGroups, MarkWords words) {
        this.periods = periods;
        this.topics = topics;
        this.studyGroups = studyGroups;
        this.words = words;
    }

    /** The box to paste into; a new list gets a number of its own, by which it is saved once. */
    ModelAndView box(IntakeForm form, String problem) {
        String submission = form.submission().isEmpty() ? UUID.randomUUID().toString() : form.submission();
        String period = form.period().isEmpty() ? newest() : form.period();
        return page("intake/paste", form.with(period, submission))
                .addObject("mostLines", PasteReader.MOST_LINES)
                .addObject("mostLetters", PasteReader.MOST_LETTERS)
                .addObject("problem", problem);
    }

    private String newest() {
        return periods.ranges().keySet().stream()
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    ModelAndView preview(IntakeForm form, List<PreviewRow> rows, Pasted pasted, String problem) {
        List<RowView> views = new ArrayList<>();
        rows.forEach(row -> views.add(RowView.of(views.size(), row, words)));
        Set<Integer> told = rows.stream().map(row -> row.form().line()).collect(Collectors.toSet());
        return page("intake/preview", form)
                .addObject("rows", views)
                .addObject("wrong", views.stream().filter(RowView::wrong).toList())
                .addObject(
                        "ticked", rows.stream().filter(row -> row.form().use()).count())
                .addObject(
                        "doubtful",
                        rows.stream().filter(PreviewRow::isLeftInDoubt).count())
                .addObject("headings", pasted.headings())
                .addObject(
                        "unread",
                        pasted.unread().stream()
                                .filter(line -> !told.contains(line.line()))
                                .toList())
                .addObject("problem", problem);
    }

    private ModelAndView page(String view, IntakeForm form) {
        return new ModelAndView(view)
                .addObject("form", form)
                .addObject("kinds", TextKind.values())
                .addObject("stages", Stage.values())
                .addObject("bodies", studyGroups.all())
                .addObject("periods", periods.ranges().keySet())
                .addObject(
                        "days",
                        periods.find(form.period()).map(PeriodSummary::days).orElse(null))
                .addObject("topics", List.<TopicSummary>copyOf(topics.all().values()));
    }

    static Optional<UUID> submission(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
