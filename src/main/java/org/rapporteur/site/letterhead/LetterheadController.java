package org.rapporteur.site.letterhead;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.document.word.WordWriter;
import org.rapporteur.platform.RequestLanguage;
import org.rapporteur.platform.TypedText;
import org.rapporteur.platform.access.ForAdministrators;
import org.rapporteur.platform.web.CostlyWork;
import org.rapporteur.platform.web.SeeOther;
import org.rapporteur.report.letterhead.Letterheads;
import org.rapporteur.site.file.DocumentFiles;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the organization's Word file: handed in, checked, looked at, taken, and taken away again. */
@Controller
@ForAdministrators
class LetterheadController {

    private static final String ALL = "/template";
    private static final String ONE = "/template/{id}";
    private static final int LONGEST_NAME = 200;

    private final Letterheads letterheads;
    private final LetterheadPages pages;
    private final MessageSource messages;

    LetterheadController(Letterheads letterheads, LetterheadPages pages, MessageSource messages) {
        this.letterheads = letterheads;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping(ALL)
    ModelAndView list() {
        return list("");
    }

    private ModelAndView list(String problem) {
        return new ModelAndView("site/letterhead/list")
                .addObject("inForce", letterheads.inForce().orElse(null))
                .addObject("page", new LetterheadList(letterheads.all(), letterheads.uses(), letterheads.setFile()))
                .addObject("problem", problem);
    }

    @CostlyWork
    @PostMapping(path = ALL, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView receive(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(said("template.problem.nothing"));
        }
        try {
            return SeeOther.to(ONE, letterheads.keep(file.getBytes(), name(file)));
        } catch (IllegalArgumentException unusable) { // its words go on after the file's name
            return refused(said("template.problem.file", name(file), String.valueOf(unusable.getMessage())));
        }
    }

    private ModelAndView refused(String problem) {
        ModelAndView page = list(problem);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The name a browser tells, without what no name holds. */
    private static String name(MultipartFile file) {
        String told = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("\\p{Cntrl}", "");
        String name = TypedText.of(told, LONGEST_NAME);
        return name.isEmpty() ? "template" : name;
    }

    @CostlyWork
    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id) {
        return new ModelAndView("site/letterhead/show").addObject("page", pages.page(id));
    }

    @CostlyWork
    @GetMapping(value = ONE + "/look.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> style(@PathVariable long id) {
        return ResponseEntity.ok(pages.style(id));
    }

    @CostlyWork
    @GetMapping(value = ONE + "/report.docx", produces = WordWriter.MEDIA_TYPE)
    ResponseEntity<byte[]> word(@PathVariable long id) {
        return DocumentFiles.saved(pages.word(id), WordWriter.MEDIA_TYPE, "report-in-template-" + id + ".docx");
    }

    @PostMapping(ONE)
    ModelAndView take(@PathVariable long id, RedirectAttributes next) {
        letterheads.take(id);
        next.addFlashAttribute("flash", said("template.taken"));
        return SeeOther.at(ALL);
    }

    @PostMapping(ALL + "/none")
    ModelAndView takeAway(RedirectAttributes next) {
        letterheads.takeAway();
        next.addFlashAttribute("flash", said("template.taken-away"));
        return SeeOther.at(ALL);
    }

    private String said(String key, Object... words) {
        return messages.getMessage(key, words, RequestLanguage.get());
    }
}
