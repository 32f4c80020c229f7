package org.rapporteur.entry.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.Block;
import org.rapporteur.document.BlockId;
import org.rapporteur.document.format.HtmlWriter;
import org.rapporteur.entry.desk.Desks.Desk;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.report.ReportLabels;
import org.rapporteur.report.life.ParagraphComments;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said about one paragraph. */
@Controller
@ForStaff
class CommentController {

    private static final int LONGEST = 2000;

    private final Desks desks;
    private final ParagraphComments comments;
    private final ReportLabels labels;

    CommentController(Desks desks, ParagraphComments comments, ReportLabels labels) {
        this.desks = desks;
        this.comments = comments;
        this.labels = labels;
    }

    /** @param document the paragraph as it is printed, safe; empty where it is printed no more */
    record Printed(String document) {}

    @GetMapping("/periods/{code}/comments/{block}")
    ModelAndView show(@PathVariable String code, @PathVariable String block) {
        Desk desk = desks.read(code);
        BlockId id = BlockId.valueOf(block);
        List<Block> printed = desk.report()
                .document()
                .allBlocks()
                .filter(shown -> shown.id().equals(id))
                .limit(1)
                .toList();
        var said = comments.of(code).stream()
                .filter(comment -> comment.block().equals(block))
                .toList();
        if (printed.isEmpty() && said.isEmpty()) {
            throw new UnknownRecordException("paragraph", block);
        }
        return new ModelAndView("entry/desk/comments")
                .addObject("period", desk.period())
                .addObject("block", block)
                .addObject("page", new Printed(new HtmlWriter(labels.of(RequestLanguage.get())).blocks(printed)))
                .addObject("comments", said)
                .addObject("form", UUID.randomUUID());
    }

    /**
     * @param answers number of the comment that is answered; left out for a new one
     * @param form number of the form
     */
    @PostMapping("/periods/{code}/comments/{block}")
    ModelAndView say(
            @PathVariable String code,
            @PathVariable String block,
            @RequestParam(required = false) @Nullable Long answers,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable UUID form) {
        show(code, block); // there is such a paragraph
        if (answers != null) {
            requireComment(code, block, answers);
        }
        String said = TypedText.of(text, LONGEST);
        if (!said.isEmpty() && form != null) {
            comments.say(code, BlockId.valueOf(block), answers, said, form);
        }
        return SeeOther.to("/periods/{code}/comments/{block}", code, block);
    }

    @PostMapping("/periods/{code}/comments/{block}/settle")
    ModelAndView settle(@PathVariable String code, @PathVariable String block, @RequestParam long id) {
        comments.settle(code, id);
        return SeeOther.to("/periods/{code}#{block}", code, block);
    }

    private void requireComment(String code, String block, long id) {
        if (comments.of(code).stream()
                .noneMatch(comment -> comment.id() == id && comment.block().equals(block))) {
            throw new UnknownRecordException("comment", "" + id);
        }
    }
}
