package org.rapporteur.report.life;

import java.util.Optional;
import org.rapporteur.platform.RecordChanged;
import org.rapporteur.records.activity.Activities;
import org.rapporteur.report.outline.OutlineBlock;
import org.rapporteur.report.outline.Outlines;
import org.rapporteur.report.outline.ParagraphKey;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever writes a paragraph or an account that is asked about answers the question; whoever takes it away asks anew. */
@Component
class WrittenAnswers {

    private final QuestionTable table;
    private final CarriedQuestions questions;
    private final Activities activities;
    private final Outlines outlines;

    WrittenAnswers(QuestionTable table, CarriedQuestions questions, Activities activities, Outlines outlines) {
        this.table = table;
        this.questions = questions;
        this.activities = activities;
        this.outlines = outlines;
    }

    @EventListener
    void on(RecordChanged changed) {
        switch (changed.kind()) {
            case Activities.KIND -> account(changed.key());
            case ParagraphKey.KIND -> ParagraphKey.read(changed.key()).ifPresent(this::paragraph);
            default -> {}
        }
    }

    private void account(String key) {
        String[] parts = key.split("@", 2);
        table.find(parts[1], QuestionKind.ACCOUNT, parts[0])
                .ifPresent(question -> questions.written(
                        question, activities.find(parts[0], parts[1]).isPresent()));
    }

    private void paragraph(ParagraphKey key) {
        table.find(key.period(), QuestionKind.PARAGRAPH, key.section() + "@" + key.block())
                .ifPresent(question -> questions.written(question, isTyped(key)));
    }

    private boolean isTyped(ParagraphKey key) {
        Optional<OutlineBlock> block = CarriedOutline.blocks(outlines.find(key.period()), key.section()).stream()
                .filter(planned -> planned.key().equals(key.block()))
                .findFirst();
        return block.filter(CarriedOutline::isTyped).isPresent();
    }
}
