package org.rapporteur.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.intake.SavedLists.SavedList;
import org.rapporteur.intake.paste.PasteReader;
import org.rapporteur.intake.paste.Pasted;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.UnknownRecordException;
import org.rapporteur.platform.access.ForStaff;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.FormRoutes;
import org.rapporteur.records.recommendation.Text;
import org.rapporteur.terms.StudyGroupCode;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes pasted lists: read, looked at, put right and saved. Nothing is kept here between these steps. */
@Controller
@ForStaff
class IntakeController {
    private static final int LONGEST_SOURCE = 300;

    private final Intake intake;
    private final IntakePages pages;
    private final MessageSource messages;
    private final Clock clock;

    IntakeController(Intake intake, IntakePages pages, MessageSource messages, Clock clock) {
        this.intake = intake;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** The box, with what an address may choose beforehand: {@code /intake?topic=imt-2020&group=T-SG13}. */
    @GetMapping("/intake")
    ModelAndView paste(@RequestParam MultiValueMap<String, String> fields) {
        return pages.box(IntakeForm.of(fields), "");
    }

    @FormRoutes.OfLongText
    @CostlyWork
    @PostMapping("/intake")
    ModelAndView read(@RequestParam MultiValueMap<String, String> fields) {
        IntakeForm form = IntakeForm.of(fields);
        if (form.text().isBlank()) {
            return refused(pages.box(form, "intake.problem.nothing"));
        }
        if (PasteReader.isTooLong(form.text())) {
            return refused(pages.box(form, "intake.problem.too-long"));
        }
        Pasted pasted = PasteReader.read(form.text(), form.chosen());
        if (pasted.texts().size() > RowForm.MOST) {
            return refused(pages.box(form, "intake.problem.too-many"));
        }
        return pages.preview(form, intake.read(form, pasted), pasted, "");
    }

    /** Looks again at what was put right, with another row for a line that was not understood. */
    @FormRoutes.OfLongText
    @CostlyWork
    @PostMapping("/intake/rows")
    ModelAndView check(@RequestParam MultiValueMap<String, String> fields) {
        IntakeForm form = IntakeForm.of(fields);
        Pasted pasted = pasted(form);
        List<RowForm> rows = new ArrayList<>(RowForm.all(fields));
        String line = IntakeForm.field(fields, "add");
        pasted.unread().stream()
                .filter(unread -> String.valueOf(unread.line()).equals(line) && rows.size() < RowForm.MOST)
                .findFirst()
                .ifPresent(
                        unread -> rows.add(RowForm.ofLine(unread.line(), unread.text(), form.chosen(), form.topic())));
        return pages.preview(form, intake.check(form, rows), pasted, "");
    }

    @FormRoutes.OfLongText
    @CostlyWork
    @PostMapping("/intake/save")
    ModelAndView save(@RequestParam MultiValueMap<String, String> fields) {
        IntakeForm form = IntakeForm.of(fields);
        List<RowForm> rows = RowForm.all(fields);
        UUID submission = IntakePages.submission(form.submission()).orElseGet(UUID::randomUUID);
        if (rows.stream().noneMatch(RowForm::use)) {
            return wrong(form, rows, "intake.problem.none-ticked");
        }
        try {
            List<PreviewRow> wrong = intake.save(submission, form, rows, source(form));
            return wrong.isEmpty()
                    ? new ModelAndView("redirect:/intake/lists/" + submission)
                    : refused(pages.preview(form, wrong, pasted(form), "intake.problem.wrong"));
        } catch (DataIntegrityViolationException | ConcurrencyFailureException | IllegalArgumentException refusal) {
            return wrong(form, rows, "intake.problem.refused");
        }
    }

    private ModelAndView wrong(IntakeForm form, List<RowForm> rows, String problem) {
        return refused(pages.preview(form, intake.check(form, rows), pasted(form), problem));
    }

    @GetMapping("/intake/lists/{submission}")
    ModelAndView saved(@PathVariable String submission) {
        SavedList list = IntakePages.submission(submission)
                .flatMap(intake::saved)
                .orElseThrow(() -> new UnknownRecordException("list", submission));
        List<Text> texts = intake.texts(list);
        return new ModelAndView("intake/saved")
                .addObject("list", list)
                .addObject("texts", texts)
                .addObject("groups", groups(texts));
    }

    private static Map<String, String> groups(List<Text> texts) {
        return texts.stream()
                .collect(Collectors.toMap(
                        Text::slug, text -> StudyGroupCode.written(Objects.requireNonNullElse(text.group(), ""))));
    }

    /** The lines once more, for those not understood; of a text that came back too long none. */
    private static Pasted pasted(IntakeForm form) {
        return PasteReader.isTooLong(form.text())
                ? new Pasted(List.of(), List.of(), List.of())
                : PasteReader.read(form.text(), form.chosen());
    }

    private String source(IntakeForm form) {
        String given = form.source().strip();
        if (!given.isEmpty()) {
            return given.substring(0, Math.min(given.length(), LONGEST_SOURCE));
        }
        return message("intake.source.default", RequestLanguage.wording().day(LocalDate.now(clock)));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, RequestLanguage.get());
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
